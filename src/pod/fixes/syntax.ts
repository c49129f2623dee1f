import type {FieldError} from '../fieldError';
import {fieldType} from '../fieldTypes';
import {parseManifest} from '../manifest';
import {type TextEdit, withEdits} from '../textEdit';
import type {Broken, Fixer, QuickFix} from './fix';
import {writtenAt} from './scalar';

type Line = {start: number; text: string};

const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;

function lineAt(source: string, offset: number): Line {
  const start = lineStart(source, offset);
  const end = source.indexOf('\n', start);
  return {start, text: source.slice(start, end < 0 ? source.length : end)};
}

function lineAfter(source: string, {start, text}: Line): Line | undefined {
  const next = start + text.length + 1;
  return next < source.length ? lineAt(source, next) : undefined;
}

function lineBefore(source: string, {start}: Line): Line | undefined {
  return start > 0 ? lineAt(source, start - 1) : undefined;
}

const isBlank = ({text}: Line): boolean => /^\s*(#.*)?$/.test(text);

/** In any of the documents of the text: those beside the Pod are told of later. */
function firstSyntaxError(source: string): FieldError | undefined {
  const {errors, later} = parseManifest(source);
  return [...errors, ...later].find(({type}) => type === 'syntax');
}

/** Whether the text can be read past the place of the edits once they are made. */
function helps(source: string, edits: readonly TextEdit[]): boolean {
  const after = firstSyntaxError(withEdits(source, edits));
  return !after || (after.range?.start ?? 0) > Math.max(...edits.map(({end}) => end));
}

const sound = (source: string, fix: QuickFix): QuickFix | undefined => (helps(source, fix.edits) ? fix : undefined);

/** Colons as a Chinese keyboard writes them, wherever they stand behind a key: whoever wrote one wrote more. */
export const plainColons: Fixer = ({source}) => {
  const found = source.matchAll(/^([ ]*(?:- +)*[A-Za-z][\w./-]*)：[ \u3000]*(.?)/gm);
  const edits = [...found].map(({index, 0: whole, 1: before = '', 2: value = ''}) => {
    const start = index + before.length;
    return {start, end: index + whole.length - value.length, text: value ? ': ' : ':'};
  });
  return edits.length > 0 ? sound(source, {kind: 'plain-colons', edits, from: '：', to: ':', others: edits.length}) : undefined;
};

/** `name:web`: the colon that parts key and value has a space after it. */
export const spaceAfterColon: Fixer = ({error, source}) => {
  const {range} = error;
  if (!range) return undefined;
  for (
    let line: Line | undefined = lineAt(source, range.start);
    line && line.start <= range.end;
    line = lineAfter(source, line)
  ) {
    const found = /^(\s*(?:- +)*)([A-Za-z][\w.-]*)(:)(?=[^\s/:])(.*)$/.exec(line.text);
    if (!found) continue;
    const [, before = '', key = '', colon = '', value = ''] = found;
    const start = line.start + before.length + key.length + colon.length;
    const edits = [{start, end: start, text: ' '}];
    return sound(source, {kind: 'correct-value', edits, from: `${key}:${value}`, to: `${key}: ${value}`});
  }
  return undefined;
};

/** The same where the text can be read, but as one text: all of `metadata:` is `name:web`. */
export const spaceInText: Fixer = ({error, source}) => {
  const struct = /cannot unmarshal string into .* of type v1\.(\w+)$/.exec(error.detail ?? '')?.[1];
  const written = writtenAt(source, error.range);
  const [, key = '', value = ''] = /^([A-Za-z]\w*)[:：](\S.*)$/.exec(written?.text ?? '') ?? [];
  if (!struct || !written || written.quote || !fieldType(struct, key)) return undefined;
  const start = written.range.start + key.length;
  return {kind: 'correct-value', edits: [{start, end: start + 1, text: ': '}], from: written.text, to: `${key}: ${value}`};
};

function inQuotes(text: string): string | undefined {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? undefined : `'${text}'`;
}

/** A value that YAML takes for something else because of a sign in it: a colon and a space, an asterisk, an at sign. */
export const quoteValue: Fixer = ({error, source}) => {
  if (!error.range) return undefined;
  const line = lineAt(source, error.range.start);
  const found = /^(\s*(?:- +)*[\w./-]+: +|\s*- +)([^\s"'[{|>&#].*?)( +#.*)?$/.exec(line.text);
  const [, before = '', value = ''] = found ?? [];
  if (!found || (!/^[@`%*]/.test(value) && !value.includes(': '))) return undefined;
  const quoted = inQuotes(value.trimEnd());
  const start = line.start + before.length;
  if (!quoted) return undefined;
  const edit = {start, end: start + value.trimEnd().length, text: quoted};
  if (!takesText(withEdits(source, [edit]), start)) return undefined;
  return sound(source, {kind: 'quote', edits: [edit], from: value, to: quoted});
};

/** Whether what stands at a place may be a text: it may not where a number or an amount is wanted, or the kind of the object. */
function takesText(source: string, place: number): boolean {
  return parseManifest(source).errors.every(
    ({type, rule, range}) =>
      type === 'syntax' || (rule !== 'kind-unknown' && !(range && range.start <= place && place < range.end)),
  );
}

const indentOf = (text: string): number => text.length - text.trimStart().length;

/** Where the key of a line begins, behind the dashes. */
const columnOf = (text: string): number => /^\s*(?:- +)*/.exec(text)?.[0].length ?? 0;

/** The line that is out of step, and the lines below it that are so by as much. */
function run(source: string, first: Line): Line[] {
  const lines: Line[] = [];
  const indent = indentOf(first.text);
  for (
    let line: Line | undefined = first;
    line && (isBlank(line) || indentOf(line.text) >= indent);
    line = lineAfter(source, line)
  ) {
    if (!isBlank(line)) lines.push(line);
  }
  return lines;
}

/** A line that stands a little to the left or to the right of the one before it, though it belongs beside it. */
export const align: Fixer = ({error, source}: Broken): QuickFix | undefined => {
  if (!error.range) return undefined;
  const at = lineAt(source, error.range.start);
  for (const line of [lineAfter(source, at), at]) {
    const before = line && lineBefore(source, line);
    if (!line || !before || isBlank(line) || isBlank(before) || /^\s*-/.test(line.text)) continue;
    const shift = columnOf(before.text) - indentOf(line.text);
    if (shift === 0 || Math.abs(shift) > 2) continue;
    const edits = run(source, line).map(({start, text}) => ({
      start,
      end: start + indentOf(text),
      text: ' '.repeat(indentOf(text) + shift),
    }));
    const {errors} = parseManifest(withEdits(source, edits));
    if (errors.length === 0 && !firstSyntaxError(withEdits(source, edits)))
      return {kind: 'align', edits, from: line.text.trim(), to: before.text.trim(), others: edits.length - 1};
  }
  return undefined;
};

/** Every tab that indents becomes spaces, of the first width with which the text can be read. */
export const tabsToSpaces: Fixer = ({source}) => {
  const indents = [...source.matchAll(/^[ \t]*\t[ \t]*/gm)];
  for (const width of [2, 4, 8]) {
    const edits = indents.map(({index, 0: {length}}) => ({
      start: index,
      end: index + length,
      text: source.slice(index, index + length).replaceAll('\t', ' '.repeat(width)),
    }));
    if (edits.length > 0 && !firstSyntaxError(withEdits(source, edits))) {
      return {kind: 'tabs-to-spaces', edits, from: String(edits.length), to: String(width)};
    }
  }
  return undefined;
};
