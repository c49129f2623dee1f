/** The words of a wrong address, to search for: `/docs/grace_period.html` is about `grace period`. */
export function wordsOf(pathname: string): string {
  const words = decoded(pathname)
    .replace(/\.\w{1,5}$/, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => !/^(|en|zh|cn|hans|us|pods|docs|html?|404|index)$/i.test(word));
  return words.join(' ').slice(0, 40).trim();
}

/** Half of an encoded letter stays as it is written. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname.replaceAll(/%[\da-f]{2}/gi, ' ');
  }
}
