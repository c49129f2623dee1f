import {quotedEnd, type Sketch, type SketchEntry, type SketchItem, unquoted} from './sketch';

/** Deeper than any manifest; what is nested further is not looked into. */
const deepest = 60;

class FlowReader {
  at: number;
  private readonly source: string;
  private readonly end: number;
  private readonly indent: number;

  constructor(source: string, start: number, end: number, indent: number) {
    this.source = source;
    this.at = start;
    this.end = end;
    this.indent = indent;
  }

  /** Goes on to the next sign. False at the end: that of the text, or a line that stands no further in than the block around. */
  private next(): boolean {
    while (this.at < this.end) {
      const character = this.source[this.at];
      if (character === '\n') {
        const line = /[ \t]*/y;
        line.lastIndex = this.at + 1;
        const indent = line.exec(this.source)?.[0].length ?? 0;
        const first = this.source[this.at + 1 + indent];
        const isBlank = first === undefined || first === '\n' || first === '\r';
        if (!isBlank && indent <= this.indent && first !== '}' && first !== ']') return false;
        this.at += 1;
      } else if (character === ' ' || character === '\t' || character === '\r') this.at += 1;
      else if (character === '#' && /\s/.test(this.source[this.at - 1] ?? ' ')) {
        const lineEnd = this.source.indexOf('\n', this.at);
        this.at = lineEnd < 0 ? this.end : Math.min(lineEnd, this.end);
      } else return true;
    }
    return false;
  }

  private isColon(at: number): boolean {
    return this.source[at] === ':' && (at + 1 >= this.end || /[\s,{}[\]"']/.test(this.source[at + 1] ?? ''));
  }

  private word(): {start: number; end: number; quoted: boolean} {
    const start = this.at;
    const first = this.source[start];
    if (first === '"' || first === "'") {
      const lineEnd = this.source.indexOf('\n', start);
      const limit = lineEnd < 0 ? this.end : Math.min(lineEnd, this.end);
      this.at = quotedEnd(this.source, start, limit) ?? limit;
      return {start, end: this.at, quoted: true};
    }
    while (this.at < this.end && !/[,{}[\]\n]/.test(this.source[this.at] ?? '') && !this.isColon(this.at)) this.at += 1;
    let end = this.at;
    while (end > start && /\s/.test(this.source[end - 1] ?? '')) end -= 1;
    return {start, end, quoted: false};
  }

  value(depth: number): Sketch | undefined {
    const first = this.source[this.at];
    if (first === '{') return this.map(depth);
    if (first === '[') return this.list(depth);
    const {start, end, quoted} = this.word();
    const text = unquoted(this.source.slice(start, end));
    return {kind: 'text', style: quoted ? 'quoted' : 'plain', start, end, text};
  }

  private map(depth: number): Sketch {
    const start = this.at;
    const entries: SketchEntry[] = [];
    this.at += 1;
    while (this.next() && this.source[this.at] !== '}') {
      const before = this.at;
      if (this.source[this.at] === ',') this.at += 1;
      else if (this.source[this.at] === ']') break;
      else this.entry(entries, depth);
      if (this.at === before) this.at += 1;
    }
    return {kind: 'map', flow: true, column: -1, start, end: this.close('}'), entries};
  }

  private entry(entries: SketchEntry[], depth: number): void {
    const {start, end, quoted} = this.word();
    const entry: SketchEntry = {key: unquoted(this.source.slice(start, end)), keyStart: start, keyEnd: end};
    entries.push(entry);
    const isColon = quoted ? this.next() && this.source[this.at] === ':' : this.isColon(this.at);
    if (!isColon) return;
    this.at += 1;
    entry.afterColon = this.at;
    if (!this.next() || /[,}\]]/.test(this.source[this.at] ?? '')) return;
    if (depth < deepest) entry.value = this.value(depth + 1);
  }

  private list(depth: number): Sketch {
    const start = this.at;
    const items: SketchItem[] = [];
    this.at += 1;
    while (this.next() && this.source[this.at] !== ']') {
      const before = this.at;
      if (this.source[this.at] === ',') this.at += 1;
      else if (this.source[this.at] === '}') break;
      else if (depth < deepest) items.push({start: before, value: this.value(depth + 1)});
      if (this.at === before) this.at += 1;
    }
    return {kind: 'list', flow: true, column: -1, start, end: this.close(']'), items};
  }

  /** The offset of the last bracket, or of where it is missing. The reader stands behind it then. */
  private close(bracket: string): number {
    const end = Math.min(this.at, this.end);
    if (this.source[this.at] === bracket) this.at += 1;
    return end;
  }
}

/** Reads `{…}` or `[…]` from its first bracket on. Where the last one is missing, it ends before the next line of the block. */
export function readFlow(source: string, start: number, end: number, indent: number): {node: Sketch | undefined; next: number} {
  const reader = new FlowReader(source, start, end, indent);
  const node = reader.value(0);
  return {node, next: Math.min(reader.at, end)};
}
