import type {Piece} from './answer';
import {type Fold, segment, type Token} from './segment';

/** What was looked for, in all the ways of saying it: a way is found in a text that has all its tokens. */
export type Wanted = string[][];

/** The tokens of the ways that are found among others. `Container restart` says nothing of a text that has containers alone. */
function metAmong(tokens: ReadonlySet<string>, wanted: Wanted): Set<string> {
  return new Set(wanted.filter((way) => way.every((token) => tokens.has(token))).flat());
}

/** Cuts a text where the words that were looked for begin and end. */
export function piecesOf(text: string, wanted: Wanted, fold: Fold): Piece[] {
  const tokens = segment(text, fold);
  return cut(text, tokens, metAmong(new Set(tokens.map((token) => token.text)), wanted));
}

function cut(text: string, tokens: Token[], wanted: ReadonlySet<string>): Piece[] {
  const ranges: [number, number][] = [];
  for (const {text: token, start, end} of tokens) {
    if (!wanted.has(token)) continue;
    const last = ranges.at(-1);
    // `grace period` is one find, not two with a hole between them.
    if (last && (start <= last[1] || /^\s$/.test(text.slice(last[1], start)))) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) pieces.push({text: text.slice(at, start), hit: false});
    pieces.push({text: text.slice(start, end), hit: true});
    at = end;
  }
  if (at < text.length) pieces.push({text: text.slice(at), hit: false});
  return pieces;
}

type Sentence = {text: string; words: ReadonlySet<string>; endsLine: boolean};

/** Texts to quote from, each taken apart when it is first quoted. */
export class Excerpts {
  private readonly taken = new Map<number, Sentence[]>();

  constructor(
    private readonly textOf: (place: number) => string,
    private readonly fold: Fold,
  ) {}

  /** The one or two sentences that say most of what was looked for, shortened on both sides if need be. */
  of(place: number, wanted: Wanted): Piece[] {
    const sentences = this.sentencesOf(place);
    let [best, most] = [0, Number.NEGATIVE_INFINITY];
    sentences.forEach(({words}, index) => {
      const found = metAmong(words, wanted).size - (isOutput(sentences[index]?.text ?? '') ? 2 : 0);
      if (found > most) [best, most] = [index, found];
    });
    const chosen = sentences[best];
    if (!chosen) return [];
    const room = roomFor(chosen.text);
    const next = sentences[best + 1];
    const isShort = next && !chosen.endsLine && chosen.text.length + next.text.length <= room;
    const text = (isShort ? chosen.text + next.text : chosen.text).trim();
    return withinRoom(piecesOf(text, wanted, this.fold), room);
  }

  private sentencesOf(place: number): Sentence[] {
    const known = this.taken.get(place);
    if (known) return known;
    const lines = this.textOf(place).split('\n');
    const sentences = lines.flatMap((line) => {
      const parts = line.split(/(?<=[。！？；])|(?<=[.!?;]\s)/u).filter((part) => part.trim());
      return parts.map((text, index) => {
        const words = new Set(segment(text, this.fold).map((token) => token.text));
        return {text, words, endsLine: index === parts.length - 1};
      });
    });
    this.taken.set(place, sentences);
    return sentences;
  }
}

/** A command or a line of its output; a sentence that says nearly as much reads better. */
const isOutput = (text: string): boolean => /^\s*(?:kubectl|docker|crictl|cat|ls|NAME|[{[\d])|\s{3}/.test(text);

/** A Han character takes the room of two letters. */
const roomFor = (text: string): number => (isHan(text) ? 90 : 180);

/** An English sentence may name a thing in Chinese. */
const isHan = (text: string): boolean => 4 * (text.match(/\p{Script=Han}/gu)?.length ?? 0) > text.length;

/** Keeps what stands around the first find. */
function withinRoom(pieces: Piece[], room: number): Piece[] {
  const length = pieces.reduce((sum, {text}) => sum + text.length, 0);
  if (length <= room) return pieces;
  let first = 0;
  for (const {text, hit} of pieces) {
    if (hit) break;
    first += text.length;
  }
  const from = first >= length ? 0 : Math.max(0, Math.min(first - Math.floor(room / 3), length - room));
  const kept: Piece[] = [];
  let at = 0;
  for (const {text, hit} of pieces) {
    const part = sliceWhole(text, Math.max(0, from - at), Math.max(0, from + room - at));
    if (part) kept.push({text: part, hit});
    at += text.length;
  }
  const more = {text: isHan(pieces.map(({text}) => text).join('')) ? '……' : '…', hit: false};
  return [...(from > 0 ? [more] : []), ...kept, ...(from + room < length ? [more] : [])];
}

/** No character is cut in half, and no word. */
function sliceWhole(text: string, from: number, to: number): string {
  const letter = /[\p{Script=Latin}\p{N}]/u;
  const isWithinWord = (at: number) => at > 0 && letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
  let part = text.slice(from, to);
  if (isWithinWord(from)) part = part.replace(/^[\p{Script=Latin}\p{N}]{1,40}/u, '');
  if (to > 0 && to < text.length && isWithinWord(to)) part = part.replace(/[\p{Script=Latin}\p{N}]{1,40}$/u, '');
  return part.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
