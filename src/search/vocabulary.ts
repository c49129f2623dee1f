/** Every word of the index, as it was written and as it is looked up. */
export class Vocabulary {
  private readonly tokens = new Map<string, string>();

  add(raw: string, token: string): void {
    if (!this.tokens.has(raw)) this.tokens.set(raw, token);
    if (!this.tokens.has(token)) this.tokens.set(token, token);
  }

  has(raw: string): boolean {
    return this.tokens.has(raw);
  }

  /** How a word of the book is looked up. */
  tokenOf(raw: string): string {
    return this.tokens.get(raw) ?? raw;
  }

  /** What a word that is still being typed may become, as it is looked up. */
  beginningWith(beginning: string): string[] {
    const found = new Set<string>();
    for (const [raw, token] of this.tokens) if (raw.startsWith(beginning)) found.add(token);
    return [...found];
  }

  /**
   * The words that a mistyped one may have meant: those that are fewest slips away, and at most so many. Only Latin letters can
   * be mistyped this way: between two Han characters or two numbers nothing is near.
   */
  near(word: string, slips: number): string[] {
    let [least, nearest] = [slips, [] as string[]];
    for (const raw of this.tokens.keys()) {
      if (Math.abs(raw.length - word.length) > least || !/^\p{L}+$/u.test(raw)) continue;
      const distance = slipsBetween(word, raw, least);
      if (distance > least) continue;
      if (distance < least) nearest = [];
      least = distance;
      nearest.push(raw);
    }
    // A slip in the first letter is rare.
    const sameBeginning = nearest.filter((raw) => raw[0] === word[0]);
    return (sameBeginning.length > 0 ? sameBeginning : nearest).slice(0, 3);
  }
}

/** How many slips a word of this length may have; a short one none, it would be another word. */
export function slipsAllowed(word: string): number {
  if (!/^\p{L}+$/u.test(word) || /\p{Script=Han}/u.test(word) || word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Letters left out, put in, changed, or swapped with their neighbour. Gives up beyond the limit. */
export function slipsBetween(one: string, other: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] as number) + 1, (last[j] as number) + 1, (last[j - 1] as number) + change);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) least = Math.min(least, (beforeLast[j - 2] as number) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return last[other.length] as number;
}
