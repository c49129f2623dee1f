import {entryPath} from '../../pod/additions';
import {at} from '../../pod/fieldPath';
import {plainScalar} from '../../pod/plainScalar';
import type {Pod} from '../../pod/pod';

/** `added` and `gone` are what the server put in and what it took out for it; `around` says where an addition stands. */
export type Mark = 'kept' | 'around' | 'added' | 'gone';

/** One line of the stored Pod. A list element begins with a dash on the line of its first field. */
export type StoredLine = {
  path: string;
  /** Spaces before the dash or the key. */
  indent: number;
  dash: boolean;
  key?: string;
  /** What stands behind the key, as YAML; absent where lines below hold it. */
  text?: string;
  isText?: boolean;
  mark: Mark;
};

type Block = {lines: StoredLine[]; holds: boolean};
type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0;

const plain = /^(?!---)(?:[\w./$(]|-(?=\S))[^\n\t]*$/;

/** A scalar on one line. What a reader of YAML could take for something else is quoted. */
export function scalarText(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = plain.test(value) && plainScalar(value) === value && !/: |:$| #|\s$/.test(value);
  return isPlain ? value : JSON.stringify(value);
}

const canBlock = (value: unknown): value is string =>
  typeof value === 'string' && /\S\n|\n\S/.test(value) && !/^[\s]|[^\n\t\x20-\uffff]|\n\n$/.test(value);

type Head = {path: string; indent: number; dash: boolean; key?: string};

function blockText(value: string, head: Head, mark: Mark): StoredLine[] {
  const isClosed = value.endsWith('\n');
  const rows = (isClosed ? value.slice(0, -1) : value).split('\n');
  const {path, indent} = head;
  const inner = indent + (head.dash ? 4 : 2);
  const lines = rows.map((text): StoredLine => ({path, indent: inner, dash: false, text, isText: true, mark}));
  return [{...head, text: isClosed ? '|' : '|-', mark}, ...lines];
}

function leaf(value: unknown, head: Head, mark: Mark): StoredLine[] {
  if (canBlock(value)) return blockText(value, head, mark);
  const text = isEmpty(value) ? (Array.isArray(value) ? '[]' : '{}') : scalarText(value);
  return [{...head, text, isText: typeof value === 'string', mark}];
}

/** What stands behind a key or a dash. `written` is undefined where nothing was written. */
function block(stored: unknown, written: unknown, head: Head): Block {
  const isNew = written === undefined || written === null;
  if ((isFields(stored) || Array.isArray(stored)) && !isEmpty(stored)) {
    const inner = Array.isArray(stored) ? items(stored, written, head) : fields(stored, written, head);
    if (head.key === undefined) return inner;
    const mark = isNew ? 'added' : inner.holds ? 'around' : 'kept';
    return {lines: [{...head, mark}, ...inner.lines], holds: isNew || inner.holds};
  }
  if (isNew) return {lines: leaf(stored, head, 'added'), holds: true};
  if (isEmpty(stored) || Object.is(stored, written)) return {lines: leaf(stored, head, 'kept'), holds: false};
  return {
    lines: [
      ...leaf(written, head, 'gone'),
      ...leaf(stored, {...head, dash: false, indent: head.indent + (head.dash ? 2 : 0)}, 'added'),
    ],
    holds: true,
  };
}

function fields(stored: Fields, written: unknown, {path, indent, dash, key}: Head): Block {
  const inner = key === undefined ? indent + (dash ? 2 : 0) : indent + 2 + (dash ? 2 : 0);
  const entries = Object.entries(stored).filter(([, value]) => value !== undefined);
  const blocks = entries.map(([field, value], index) => {
    const isFirst = dash && key === undefined && index === 0;
    const head: Head = {path: entryPath(path, field), indent: isFirst ? indent : inner, dash: isFirst, key: field};
    return block(value, isFields(written) ? written[field] : undefined, head);
  });
  return joined(blocks, dash && key === undefined);
}

function items(stored: unknown[], written: unknown, {path, indent, dash, key}: Head): Block {
  const inner = key === undefined ? indent : indent + 2 + (dash ? 2 : 0);
  const blocks = stored.map((value, index) => {
    const former = Array.isArray(written) ? written[index] : undefined;
    return block(value, former, {path: at(path, index), indent: inner, dash: true});
  });
  return joined(blocks, false);
}

/** The first line of a list element says which it is: it is kept in sight when something was added below it. */
function joined(blocks: readonly Block[], isElement: boolean): Block {
  const holds = blocks.some((one) => one.holds);
  const lines = blocks.flatMap((one) => one.lines);
  const [first, ...rest] = lines;
  if (!isElement || !holds || !first || first.mark !== 'kept') return {lines, holds};
  return {lines: [{...first, mark: 'around'}, ...rest], holds};
}

/** The stored Pod as YAML, line by line, each with what the server did to it. Fields keep the order in which they were written. */
export function storedLines(written: Pod, stored: Pod): StoredLine[] {
  return block(stored, written, {path: '', indent: 0, dash: false}).lines;
}

/** Only what was added, and the lines that say where. */
export function addedLines(lines: readonly StoredLine[]): StoredLine[] {
  return lines.filter(({mark}) => mark !== 'kept');
}
