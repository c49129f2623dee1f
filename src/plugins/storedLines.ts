import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify} from 'yaml';
import type {StoredLine} from '../components/Manifest/manifest';
import type {Pod} from '../pod/pod';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys in the order in which the manifest was read; what was added comes after what was written. */
function inOrder(stored: unknown, written: unknown): unknown {
  if (Array.isArray(stored))
    return stored.map((item, index) => inOrder(item, Array.isArray(written) ? written[index] : undefined));
  if (!isObject(stored)) return stored;
  const before = isObject(written) ? written : {};
  const keys = [
    ...Object.keys(before).filter((key) => key in stored),
    ...Object.keys(stored).filter((key) => !(key in before)),
  ];
  return Object.fromEntries(keys.map((key) => [key, inOrder(stored[key], before[key])]));
}

/** A Pod as YAML, line by line, each line saying whether the manifest left it out. */
export function storedLines(written: Pod, stored: Pod): StoredLine[] {
  const text = stringify(inOrder(stored, written), {lineWidth: 0}).trimEnd();
  const counter = new LineCounter();
  const lines = text.split('\n').map((line) => ({text: line, added: false}));
  const mark = (start: number, end: number) => {
    const last = counter.linePos(Math.max(start, end - 1)).line;
    for (let at = counter.linePos(start).line; at <= last; at += 1) {
      const line = lines[at - 1];
      if (line) line.added = true;
    }
  };
  const walk = (node: unknown, before: unknown): void => {
    const own: Record<string, unknown> = isObject(before) ? before : {};
    const list: unknown[] = Array.isArray(before) ? before : [];
    if (isMap<unknown, Node | null>(node)) {
      for (const {key, value} of node.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const start = key.range?.[0] ?? 0;
        if (own[name] === undefined) mark(start, value?.range?.[1] ?? start + 1);
        else walk(value, own[name]);
      }
    }
    if (isSeq<Node>(node)) {
      for (const [index, item] of node.items.entries()) {
        if (list[index] === undefined) mark(item.range?.[0] ?? 0, item.range?.[1] ?? 0);
        else walk(item, list[index]);
      }
    }
  };
  walk(parseDocument(text, {lineCounter: counter}).contents, written);
  return lines;
}
