/**
 * A place of a presentation. `piece` counts what stands in the section, its heading being 0, and so is the same on every screen and
 * at every size; `page` is the screenful of a piece that is longer than a screen.
 */
export type Place = {
  /** The id of a heading; empty for what stands before the first. */
  section: string;
  piece: number;
  page: number;
};

const key = 'present';
const written = /^([\w-]*)(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?$/;

export const beginning: Place = {section: '', piece: 0, page: 0};

/** `shared.4.1`; what is at its beginning leaves the rest out. */
export function printPlace({section, piece, page}: Place): string {
  const numbers = page > 0 ? `.${piece}.${page}` : piece > 0 ? `.${piece}` : '';
  return section + numbers;
}

/** Whatever cannot be read is the beginning. */
export function readPlace(text: string): Place {
  const [, section = '', piece = '0', page = '0'] = written.exec(text) ?? [];
  return {section, piece: Number(piece), page: Number(page)};
}

/** What `?present` says, or nothing where it is not in the query. */
export function placeIn(search: string): string | undefined {
  return new URLSearchParams(search).get(key) ?? undefined;
}

/** A query with the place put in, or, without one, taken out; the states of figures stay. */
export function withPlace(search: string, place: string | undefined): string {
  const query = new URLSearchParams(search);
  query.delete(key);
  const own = place === undefined ? [] : [place === '' ? key : `${key}=${place}`];
  const parts = [...own, query.toString()].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
