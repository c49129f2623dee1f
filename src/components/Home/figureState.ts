import {isLens, type Lens} from '../../diagram/lens';

export type FigureState = {lens: Lens; part?: string};

/** Reads `network.container.web`, as the figure of chapter 1 has it in its address. */
export function readState(query: string, parts: readonly string[]): FigureState {
  const [first = '', ...rest] = query.split('.');
  const part = rest.join('.');
  return {lens: isLens(first) ? first : 'whole', ...(parts.includes(part) ? {part} : {})};
}

/** The state as it stands in the address; nothing for a figure nobody has touched. */
export function writeState({lens, part}: FigureState): string | null {
  return lens === 'whole' && !part ? null : [lens, part].filter(Boolean).join('.');
}
