/** How many letters to add, drop, change or swap with their neighbour to make one word of the other; case counts half. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const [a, b] = [from[i - 1] ?? '', to[j - 1] ?? ''];
      const change = a === b ? 0 : a.toLowerCase() === b.toLowerCase() ? 0.5 : 1;
      const swapped = i > 1 && j > 1 && from[i - 2] === b && to[j - 2] === a;
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + change,
          ...(swapped ? [(before[j - 2] ?? 0) + 1] : []),
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Separators and case are the first that people get wrong: `image_pull_policy`, `Always `. */
const bare = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

const longestAsked = 100;

/**
 * The one word that was most likely meant: the same but for case, hyphens and spaces, or the nearest within a third of its
 * letters. Nothing is near enough, or two are equally near: no answer.
 */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  if (written === '' || written.length > longestAsked) return undefined;
  const same = words.filter((word) => word !== '' && bare(word) === bare(written));
  if (same.length === 1) return same[0];
  const near = words
    .filter((word) => word !== '' && word !== written)
    .map((word) => ({word, far: distance(written, word)}))
    .filter(({word, far}) => far <= Math.max(1, Math.floor(Math.max(word.length, written.length) / 3)))
    .sort((a, b) => a.far - b.far);
  const [first, second] = near;
  return first && (!second || first.far < second.far) ? first.word : undefined;
}
