/**
 * An English word without its ending, so that `containers`, `terminated` and `termination` meet `container`, `terminate` and each
 * other. Rough on purpose: it is never shown, and both sides of a search go through it.
 */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const singular = withoutPlural(word);
  const bare = withoutEnding(singular);
  return bare.length > 3 ? bare.replace(/e$/, '') : bare;
}

function withoutPlural(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

function withoutEnding(word: string): string {
  if (word.length > 5 && word.endsWith('ly')) return withoutEnding(word.slice(0, -2));
  if (word.length > 5 && /[ts]ion$/.test(word)) return word.slice(0, -3);
  const [, root] = /^(\w{3,})(?:ing|(?<!e)ed)$/.exec(word) ?? [];
  if (!root || !/[aeiouy]/.test(root)) return word;
  // `stopped`, `running`: the doubled letter goes as well, but not that of `kill` or `miss`.
  return root.replace(/([bdgmnprt])\1$/, '$1');
}
