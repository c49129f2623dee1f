import {stem} from './stem';

/** A piece of a text as it is looked up, and where it stands. */
export type Token = {
  text: string;
  start: number;
  end: number;
  /** `word`: one word of a Latin script, stemmed. `whole`: an identifier in one piece. `han`: two neighbouring characters. */
  kind: 'word' | 'whole' | 'han';
  /** Lower case, before stemming. */
  raw: string;
};

/** Han characters in a row; or letters and digits, joined as paths, flags and compounds are. */
const runs =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:(?:\[[\d*]*\])?[._/:-](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;

/**
 * A text that is only ever found and never shown: every Latin word once, and none that no section is about. Han characters stay in
 * their rows, for they are found in pairs.
 */
export function wordsOnce(text: string, isPlain: (word: string) => boolean): string {
  const seen = new Set<string>();
  const kept = [...text.matchAll(runs)].flatMap(([run]) => {
    if (/^\p{Script=Han}/u.test(run)) return run;
    const word = run.toLowerCase();
    if (seen.has(word) || isPlain(word)) return [];
    seen.add(word);
    return run;
  });
  return kept.join(' ');
}

/** One shape for what looks the same: full-width letters, capitals, traditional characters. */
export type Fold = (text: string) => string;

export function createFold(simplified: string): Fold {
  const pairs = Array.from(simplified);
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) table.set(pairs[at] as string, pairs[at + 1] as string);
  const ours = (text: string) => text.replace(/\p{Script=Han}/gu, (character) => table.get(character) ?? character);
  return (text) => {
    if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
    if (/^[\u4e00-\u9fff]*$/.test(text)) return ours(text);
    return ours(text.normalize('NFKC').toLowerCase());
  };
}

/**
 * Cuts a text, the same way when it is indexed and when it is asked for. Han runs become overlapping pairs, whatever dictionary a
 * browser has: every stretch of two or more characters is then found wherever it stands. The last character of a run is a token
 * of its own, so that a single character, looked up as a beginning, is found everywhere too.
 */
export function segment(text: string, fold: Fold): Token[] {
  const tokens: Token[] = [];
  for (const run of text.matchAll(runs)) {
    const [source] = run;
    if (/^\p{Script=Han}/u.test(source)) hanTokens(source, run.index, fold, tokens);
    else latinTokens(source, run.index, fold, tokens);
  }
  return tokens;
}

function hanTokens(run: string, offset: number, fold: Fold, tokens: Token[]): void {
  const characters = Array.from(run);
  const whole = Array.from(fold(run));
  const folded = whole.length === characters.length ? whole : characters.map(fold);
  let start = offset;
  characters.forEach((character, index) => {
    const next = characters[index + 1] ?? '';
    const pair = (folded[index] ?? '') + (folded[index + 1] ?? '');
    tokens.push({text: pair, raw: pair, start, end: start + character.length + next.length, kind: 'han'});
    start += character.length;
  });
}

function latinTokens(run: string, offset: number, fold: Fold, tokens: Token[]): void {
  const add = (kind: Token['kind'], text: string, start: number, end: number) => {
    const raw = fold(text);
    if (raw) tokens.push({kind, raw, text: kind === 'word' ? stem(raw) : raw, start, end});
  };
  const atoms = [...run.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  if (atoms.length > 1) {
    const isCompound = !/[./_:]/.test(run);
    const whole = isCompound ? run.replaceAll('-', '') : run.replaceAll(/\[[\d*]*\]/g, '');
    add('whole', whole, offset, offset + run.length);
  }
  for (const atom of atoms) {
    const humps = humpsOf(atom[0]);
    const from = offset + atom.index;
    if (humps.length > 1) add('whole', atom[0], from, from + atom[0].length);
    let start = from;
    humps.forEach((hump, index) => {
      add('word', hump, start, start + hump.length);
      const next = humps[index + 1];
      // `crashloop` is typed for CrashLoopBackOff, `backoff` too.
      if (next && humps.length > 2) add('whole', hump + next, start, start + hump.length + next.length);
      start += hump.length;
    });
  }
}

/** `runAsNonRoot` is run, As, Non, Root; `OOMKilled` is OOM, Killed; `APIs` and `k8s` are one word. */
function humpsOf(word: string): string[] {
  if (!/.\p{Lu}/u.test(word)) return [word];
  return word
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1\n$2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, '$1\n$2')
    .split('\n');
}
