import {isLens, type Lens} from '../../diagram/lens';

export type FigureState = {lens: Lens; part?: string};

/**
 * The state of a figure from its place in the address, `network.container.web`: the lens, and the part that is selected. What
 * does not exist is passed over; `usual` is the lens of a figure that nobody has touched.
 */
export function readState(query: string, parts: readonly string[], usual: Lens = 'whole'): FigureState {
  const [first = '', ...rest] = query.split('.');
  const part = rest.join('.');
  return {lens: isLens(first) ? first : usual, ...(parts.includes(part) ? {part} : {})};
}

/** What the address says and the figure does not have: a lens, a part. */
export function unreadState(query: string, parts: readonly string[]): string[] {
  const [first = '', ...rest] = query.split('.');
  const part = rest.join('.');
  return [...(first === '' || isLens(first) ? [] : [first]), ...(part === '' || parts.includes(part) ? [] : [part])];
}

/** The state as it stands in the address; nothing for a figure that nobody has touched. */
export function writeState({lens, part}: FigureState, usual: Lens = 'whole'): string | null {
  return lens === usual && !part ? null : [lens, part].filter(Boolean).join('.');
}
