/** Where the pages of a language lie. On a server all three are simple; in the archive, a page counts from where it lies itself. */
export type Home = {
  /** Where the language begins on a server: `/` or `/en/`. */
  home: string;
  /** Where it begins for this page: the same, or `../../en/`. */
  base: string;
  /** The file that a page is within its folder, where no server knows it. */
  leaf: string;
};

/** An address of ours, seen from a page. */
export function addressIn(url: string, {home, base, leaf}: Home): string {
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|#|\/\/|\.)/i.test(url);
  if (isElsewhere) return url;
  const below = url.startsWith(home) && home !== '/' ? url.slice(home.length) : url.replace(/^\//, '');
  return base + (leaf ? withLeaf(below, leaf) : below);
}

/** The beginning of a language stays a folder: what is built upon it needs one. */
function withLeaf(url: string, leaf: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
  const isFile = path === '' || /\.\w+$/.test(path);
  return isFile ? url : `${path.replace(/\/$/, '')}/${leaf}${rest}`;
}
