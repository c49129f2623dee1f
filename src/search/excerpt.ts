import type {Piece} from './answer';
import {type Fold, segment} from './segment';

/** Cuts a text where the words that were looked for begin and end. */
export function piecesOf(text: string, wanted: ReadonlySet<string>, fold: Fold): Piece[] {
  const ranges: [number, number][] = [];
  for (const {text: token, start, end} of segment(text, fold)) {
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

/** The one or two sentences that say most of what was looked for, shortened on both sides if need be. */
export function excerptOf(text: string, wanted: ReadonlySet<string>, fold: Fold): Piece[] {
  const sentences =
    text.match(/[^。！？；\n.!?;]*(?:[.!?;](?!\s)[^。！？；\n.!?;]*)*[。！？；\n.!?;]*/gu)?.filter((one) => one.trim()) ?? [];
  const finds = sentences.map(
    (sentence) => new Set(segment(sentence, fold).flatMap((token) => (wanted.has(token.text) ? token.text : []))).size,
  );
  const best = finds.indexOf(Math.max(0, ...finds));
  if (best < 0) return [];
  const room = roomFor(text);
  let chosen = sentences[best] ?? '';
  const next = sentences[best + 1];
  if (next && !chosen.endsWith('\n') && chosen.length + next.length <= room) chosen += next;
  return withinRoom(piecesOf(chosen.trim(), wanted, fold), room);
}

/** A Han character takes the room of two letters. */
const roomFor = (text: string): number => (/\p{Script=Han}{2}/u.test(text) ? 90 : 180);

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
  const mark = '……';
  return [
    ...(from > 0 ? [{text: mark, hit: false}] : []),
    ...kept,
    ...(from + room < length ? [{text: mark, hit: false}] : []),
  ];
}

/** No character is cut in half. */
function sliceWhole(text: string, from: number, to: number): string {
  return text
    .slice(from, to)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .replace(/[\uD800-\uDBFF]$/, '');
}
