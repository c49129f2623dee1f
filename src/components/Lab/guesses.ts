export const guessesKey = 'edamame.guesses';
/** So many are kept; the oldest go first. */
const most = 200;

/** What a reader guessed, by question; a storage that is shut or has rubbish in it has none. */
export function readGuesses(text: string | null): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return {};
  }
}

/** The kept text with one guess more, or without it. */
export function withGuess(text: string | null, question: string, guess: string | undefined): string {
  const others = Object.entries(readGuesses(text)).filter(([one]) => one !== question);
  const all = guess === undefined ? others : [...others, [question, guess]];
  return JSON.stringify(Object.fromEntries(all.slice(-most)));
}
