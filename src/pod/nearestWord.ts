import {editDistance} from './editDistance';

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
    .map((word) => {
      const most = Math.max(1, Math.floor(Math.max(word.length, written.length) / 3));
      return {word, most, far: editDistance(written.toLowerCase(), word.toLowerCase(), most)};
    })
    .filter(({far, most}) => far <= most)
    .sort((a, b) => a.far - b.far);
  const [first, second] = near;
  return first && (!second || first.far < second.far) ? first.word : undefined;
}
