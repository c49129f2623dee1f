/**
 * A manifest as its indentation draws it: what the text seems to mean while it is being typed. Unlike the tree that the API
 * server would see (manifestTree.ts), a sketch is always there, however broken the text; it knows no aliases and checks nothing.
 */
export type Sketch = SketchMap | SketchList | SketchText;

export type SketchMap = {
  kind: 'map';
  flow: boolean;
  /** Where its keys begin in their lines; of a flow map it means nothing. */
  column: number;
  start: number;
  end: number;
  entries: SketchEntry[];
};

export type SketchEntry = {
  key: string;
  keyStart: number;
  keyEnd: number;
  /** The offset behind the colon. A word without one is a key that is still being typed, or a plain text. */
  afterColon?: number;
  value?: Sketch;
};

export type SketchList = {
  kind: 'list';
  flow: boolean;
  /** Where its dashes stand in their lines. */
  column: number;
  start: number;
  end: number;
  items: SketchItem[];
};

/** `dashless`: the cursor stands where the next dash would. */
export type SketchItem = {start: number; value?: Sketch; dashless?: boolean};

export type SketchText = {kind: 'text'; style: 'plain' | 'quoted' | 'block'; start: number; end: number; text: string};

/** A quoted text from its first quote on: the offset behind its last one, or undefined where that is missing before `end`. */
export function quotedEnd(source: string, start: number, end: number): number | undefined {
  const quote = source[start];
  for (let at = start + 1; at < end; at += 1) {
    if (source[at] === '\\' && quote === '"') at += 1;
    else if (source[at] === quote) {
      if (quote === "'" && source[at + 1] === "'") at += 1;
      else return at + 1;
    }
  }
  return undefined;
}

/** What stands between quotes; escapes other than of the quotes themselves are left as they are. */
export function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, text.endsWith("'") && text.length > 1 ? -1 : undefined).replaceAll("''", "'");
  if (text.startsWith('"')) return text.slice(1, text.endsWith('"') && text.length > 1 ? -1 : undefined).replaceAll('\\"', '"');
  return text;
}

export function sketchText(source: string, start: number, end: number, style: SketchText['style']): SketchText {
  return {kind: 'text', style, start, end, text: unquoted(source.slice(start, end))};
}

/** Nothing but words without a colon: keys that are still being typed, or a plain text. */
export function isUnfinished(map: SketchMap): boolean {
  return map.entries.every((entry) => entry.afterColon === undefined);
}
