import type {Row} from './rows';

/** The list below the text: what it answers, its rows, and the chosen one; none is chosen while the reader writes. */
export type List = {question: string; rows: Row[]; chosen: number};

export type Move = 'next' | 'previous' | 'first' | 'last';
export type Action = {do: 'answer'; question: string; rows: Row[]} | {do: 'move'; to: Move} | {do: 'leave'};

export const none = -1;
export const emptyList: List = {question: '', rows: [], chosen: none};

/**
 * A new question drops the choice. A better answer to the same question never moves what the reader has chosen: the rows down to
 * the chosen one stay, and what is new comes after them.
 */
export function listAfter(list: List, action: Action): List {
  switch (action.do) {
    case 'answer':
      if (action.question !== list.question || list.chosen === none) return {...action, chosen: none};
      return {...list, rows: withKept(list.rows.slice(0, list.chosen + 1), action.rows)};
    case 'move':
      return {...list, chosen: moved(list, action.to)};
    case 'leave':
      return {...list, chosen: none};
  }
}

function withKept(kept: Row[], better: Row[]): Row[] {
  const others = better.filter(({key}) => kept.every((row) => row.key !== key));
  const group = kept.at(-1)?.group;
  return [...kept, ...others.filter((row) => row.group === group), ...others.filter((row) => row.group !== group)];
}

/** Up and down go round through the text itself, where no row is chosen. */
function moved({rows, chosen}: List, to: Move): number {
  const places = rows.length + 1;
  if (to === 'first') return rows.length > 0 ? 0 : none;
  if (to === 'last') return rows.length - 1;
  return ((chosen + 1 + (to === 'next' ? 1 : places - 1)) % places) - 1;
}

/** What a key moves. Home and End belong to the text until a row is chosen. */
export function moveOf(key: string, {chosen}: List): Move | undefined {
  if (key === 'ArrowDown') return 'next';
  if (key === 'ArrowUp') return 'previous';
  if (chosen === none) return undefined;
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  return undefined;
}
