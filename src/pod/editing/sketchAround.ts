import {readFlow} from './flowSketch';
import {
  isUnfinished,
  quotedEnd,
  type Sketch,
  type SketchEntry,
  type SketchList,
  type SketchMap,
  sketchText,
  unquoted,
} from './sketch';

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\t';
const noPlainStart = new Set('{}[]|>!&*%@`#,"\'');

/** Deeper than any manifest; what is nested further, `- - - -` in a line included, is not looked into. */
const deepest = 100;

/** Reads one document, line by line, holding on to the blocks that are open at the line. */
class BlockReader {
  root: Sketch | undefined;
  private readonly open: (SketchMap | SketchList)[] = [];
  private readonly source: string;
  private readonly end: number;
  private readonly cursor: number;

  constructor(source: string, end: number, cursor: number) {
    this.source = source;
    this.end = end;
    this.cursor = cursor;
  }

  read(start: number): void {
    for (let at = start; at <= this.end; ) at = this.line(at);
  }

  private lineEnd(at: number): number {
    const found = this.source.indexOf('\n', at);
    return found < 0 || found > this.end ? this.end : found;
  }

  private skipSpaces(at: number, end: number): number {
    let next = at;
    while (next < end && (isSpace(this.source[next]) || this.source[next] === '\r')) next += 1;
    return next;
  }

  private endsAt(at: number, end: number): boolean {
    return at >= end || (this.source[at] === '#' && (at === 0 || /\s/.test(this.source[at - 1] ?? '')));
  }

  private line(start: number): number {
    const end = this.lineEnd(start);
    const first = this.skipSpaces(start, end);
    if (first >= end && this.cursor >= start && this.cursor <= end) this.word(this.cursor - start, this.cursor, this.cursor);
    if (this.endsAt(first, end)) return end + 1;
    return this.node(first, first - start, end);
  }

  private top(column: number): SketchMap | SketchList | undefined {
    while ((this.open.at(-1)?.column ?? -1) > column) this.open.pop();
    return this.open.at(-1);
  }

  /** The entry or item that the next block belongs to. A word that is not yet a key has nothing below it. */
  private hole(top: SketchMap | SketchList): {value?: Sketch} | undefined {
    return top.kind === 'map' ? top.entries.findLast((entry) => entry.afterColon !== undefined) : top.items.at(-1);
  }

  private opened<Block extends SketchMap | SketchList>(block: Block): Block {
    this.open.push(block);
    return block;
  }

  private mapAt(column: number, start: number): SketchMap {
    let top = this.top(column);
    if (top?.kind === 'list' && top.column === column && this.open.at(-2)?.column === column) {
      this.open.pop();
      top = this.open.at(-1);
    }
    if (top?.kind === 'map' && top.column === column) return top;
    const hole = top ? this.hole(top) : this.asHole();
    if (hole?.value?.kind === 'map' && !hole.value.flow) return this.opened(hole.value);
    const map: SketchMap = {kind: 'map', flow: false, column, start, end: start, entries: []};
    if (hole && !hole.value) hole.value = map;
    return this.opened(map);
  }

  /** The document itself, as the place of its one value. */
  private asHole(): {value?: Sketch} {
    const reader = this;
    return {
      get value() {
        return reader.root;
      },
      set value(value) {
        reader.root = value;
      },
    };
  }

  private listAt(column: number, start: number): SketchList {
    const top = this.top(column);
    if (top?.kind === 'list' && top.column === column) return top;
    const hole = top ? this.hole(top) : this.asHole();
    const value = hole?.value;
    if (value?.kind === 'list' && !value.flow) return this.opened(value);
    const list: SketchList = {kind: 'list', flow: false, column, start, end: start, items: []};
    if (hole && (!value || (value.kind === 'map' && isUnfinished(value)))) hole.value = list;
    return this.opened(list);
  }

  private node(at: number, column: number, end: number): number {
    if (this.open.length >= deepest) return end + 1;
    if (this.source[at] === '-' && (at + 1 >= end || /[\s]/.test(this.source[at + 1] ?? ''))) {
      this.listAt(column, at).items.push({start: at});
      const next = this.skipSpaces(at + 1, end);
      return this.endsAt(next, end) ? end + 1 : this.node(next, column + next - at, end);
    }
    const content = this.skipProperties(at, end);
    const key = this.keyAt(content, end);
    if (key) {
      this.mapAt(column, content).entries.push(key);
      return this.value(key.afterColon ?? end, end, column, key);
    }
    if (content > at || noPlainStart.has(this.source[at] ?? '')) {
      const top = this.top(column);
      const isItem = top?.kind === 'list' && top.column < column;
      const hole = top && (isItem || top.column < column) ? this.hole(top) : undefined;
      const place = hole ?? (top ? {} : this.asHole());
      return this.value(content, end, top && top.column < column ? top.column : -1, place.value ? {} : place);
    }
    return this.word(column, at, this.plainEnd(at, end), end);
  }

  /** Anchors and tags say nothing about what may stand here. */
  private skipProperties(at: number, end: number): number {
    let next = at;
    while (next < end && (this.source[next] === '&' || this.source[next] === '!')) {
      while (next < end && !/\s/.test(this.source[next] ?? ' ')) next += 1;
      next = this.skipSpaces(next, end);
    }
    return next;
  }

  private keyAt(start: number, end: number): SketchEntry | undefined {
    const first = this.source[start];
    const isQuoted = first === '"' || first === "'";
    if (!isQuoted && first !== undefined && noPlainStart.has(first)) return undefined;
    const quote = isQuoted ? quotedEnd(this.source, start, end) : undefined;
    if (isQuoted && quote === undefined) return undefined;
    for (let at = quote ?? start; at < end; at += 1) {
      if (this.source[at] === ':' && (at + 1 >= end || /\s/.test(this.source[at + 1] ?? ''))) {
        let keyEnd = at;
        while (keyEnd > start && isSpace(this.source[keyEnd - 1])) keyEnd -= 1;
        return {key: unquoted(this.source.slice(start, keyEnd)), keyStart: start, keyEnd, afterColon: at + 1};
      }
      if (this.endsAt(at, end) || (isQuoted && !isSpace(this.source[at]))) return undefined;
    }
    return undefined;
  }

  private plainEnd(start: number, end: number): number {
    let at = start;
    while (at < end && !this.endsAt(at, end)) at += 1;
    while (at > start && /\s/.test(this.source[at - 1] ?? '')) at -= 1;
    return at;
  }

  private value(at: number, end: number, indent: number, place: {value?: Sketch}): number {
    const start = this.skipProperties(this.skipSpaces(at, end), end);
    if (this.endsAt(start, end)) return end + 1;
    const first = this.source[start];
    if (first === '|' || first === '>') return this.blockText(start, end, indent, place);
    if (first === '{' || first === '[') {
      const {node, next} = readFlow(this.source, start, this.end, indent);
      place.value = node;
      return this.lineEnd(next) + 1;
    }
    if (first === '"' || first === "'") {
      const close = quotedEnd(this.source, start, this.blockEnd(end, indent));
      place.value = sketchText(this.source, start, close ?? this.plainEnd(start, end), 'quoted');
      return this.lineEnd(close ?? start) + 1;
    }
    place.value = sketchText(this.source, start, this.plainEnd(start, end), 'plain');
    return end + 1;
  }

  private blockText(start: number, end: number, indent: number, place: {value?: Sketch}): number {
    const close = this.blockEnd(end, indent);
    place.value = {kind: 'text', style: 'block', start, end: close, text: this.source.slice(start, close)};
    return close + 1;
  }

  /** In a blank line the cursor counts as a word. */
  private cursorColumn(start: number, end: number): number {
    return this.cursor >= start && this.cursor <= end ? this.cursor - start : Number.POSITIVE_INFINITY;
  }

  /** The end of the last of the lines that follow and stand further in than `indent`, or are blank. */
  private blockEnd(lineEnd: number, indent: number): number {
    let last = lineEnd;
    for (let start = lineEnd + 1; start <= this.end; ) {
      const end = this.lineEnd(start);
      const first = this.skipSpaces(start, end);
      const column = first < end ? first - start : this.cursorColumn(start, end);
      if (column <= indent) break;
      last = end;
      start = end + 1;
    }
    return last;
  }

  /** A word that is no key (yet), or the place of the cursor in a blank line. */
  private word(column: number, start: number, wordEnd: number, lineEnd = wordEnd): number {
    const next = lineEnd + 1;
    const entry = {key: this.source.slice(start, wordEnd), keyStart: start, keyEnd: wordEnd};
    const top = this.top(column);
    if (top?.kind === 'list' && top.column === column) {
      const below = this.open.at(-2);
      if (below?.kind === 'map' && below.column === column) {
        this.open.pop();
        below.entries.push(entry);
      } else
        top.items.push({
          start,
          dashless: true,
          value: start < wordEnd ? sketchText(this.source, start, wordEnd, 'plain') : undefined,
        });
      return next;
    }
    if (top?.kind === 'map' && top.column === column) {
      top.entries.push(entry);
      return next;
    }
    const hole = top ? this.hole(top) : this.asHole();
    const value = hole?.value;
    if (value?.kind === 'text' && value.style !== 'block' && start < wordEnd) {
      value.end = wordEnd;
      return next;
    }
    if (value?.kind === 'map' && !value.flow) this.opened(value).entries.push(entry);
    else if (hole && !value) {
      const map: SketchMap = {kind: 'map', flow: false, column, start, end: wordEnd, entries: [entry]};
      hole.value = map;
      this.opened(map);
    }
    return next;
  }
}

/** Where the document around an offset begins and ends: `---` and `...` part documents. */
export function documentAround(source: string, offset: number): {start: number; end: number} {
  const marks = /^(?:---|\.\.\.)(?=\s|$)/gm;
  let start = 0;
  let end = source.length;
  for (let mark = marks.exec(source); mark; mark = marks.exec(source)) {
    if (mark.index + 3 <= offset) start = mark.index + 3;
    else {
      end = Math.max(start, mark.index - 1);
      break;
    }
  }
  return {start, end};
}

/**
 * Draws the document around an offset. Time grows with its length: a millisecond or two for five thousand lines. Where the
 * offset stands in a blank line, the sketch has a word without letters there.
 */
export function sketchAround(source: string, offset: number): Sketch | undefined {
  const {start, end} = documentAround(source, offset);
  const reader = new BlockReader(source, end, offset);
  // What follows `---` in its own line is rare; a comment there or nothing is not.
  const first = start === 0 ? 0 : source.indexOf('\n', start) + 1;
  if (start === 0 || (first > 0 && first <= end)) reader.read(first);
  return reader.root;
}
