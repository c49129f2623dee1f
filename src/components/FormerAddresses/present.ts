export type Former = {
  /** An anchor that left the page → where it is now. */
  moved: Record<string, string>;
  /** A parameter, or `parameter=word` of its state → its name now. */
  parameters: Record<string, string>;
};

export type Place = {pathname: string; search: string; hash: string};

/** Where an old address of the page leads now; nothing if it is up to date. */
export function presentPlace({pathname, search, hash}: Place, {moved, parameters}: Former): Place | undefined {
  const now = {pathname, search: presentQuery(search, parameters), hash};
  const target = Object.hasOwn(moved, idOf(hash)) ? moved[idOf(hash)] : undefined;
  if (target) {
    const [path = '', id] = target.split('#');
    // The prefix of the language stays: `/en/pods/what` is a page of `/en`.
    now.pathname = pathname.replace(/\/pods\/[^/]*\/?$/, '') + path;
    now.hash = id ? `#${id}` : '';
  }
  return target || now.search !== search ? now : undefined;
}

function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

function presentQuery(search: string, parameters: Record<string, string>): string {
  const query = new URLSearchParams(search);
  const old = [...query].some(([key, value]) => isOld(key, value, parameters));
  if (!old) return search;
  const renamed = [...query].map(([key, value]) => [
    nameOf(key, parameters),
    // A word may have dots in it, so words are looked for, longest first, rather than the value taken apart.
    wordsOf(key, parameters).reduce((text, [word, to]) => replaced(text, word, to), value),
  ]);
  return `?${new URLSearchParams(renamed)}`;
}

const nameOf = (key: string, parameters: Record<string, string>): string =>
  Object.hasOwn(parameters, key) ? (parameters[key] ?? key) : key;

function wordsOf(key: string, parameters: Record<string, string>): [word: string, to: string][] {
  const own = Object.entries(parameters).filter(([old]) => old.startsWith(`${key}=`));
  return own.map(([old, to]): [string, string] => [old.slice(key.length + 1), to]).sort(([a], [b]) => b.length - a.length);
}

const replaced = (value: string, word: string, to: string): string => {
  const at = `.${value}.`.indexOf(`.${word}.`);
  return at < 0 ? value : `${value.slice(0, at)}${to}${value.slice(at + word.length)}`;
};

const isOld = (key: string, value: string, parameters: Record<string, string>): boolean =>
  Object.hasOwn(parameters, key) || wordsOf(key, parameters).some(([word]) => `.${value}.`.includes(`.${word}.`));
