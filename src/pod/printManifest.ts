import {plainScalar} from './plainScalar';

/** Letters and digits of any script, and signs that mean nothing to YAML between them. */
const plainForm = /^[\p{L}\p{N}_/.](?:[\p{L}\p{N}_./:+=@$()~%*-]| (?! ))*$/u;

/** A text that may stand without quotes: no sign that means something to YAML, and nothing that YAML 1.1 takes for a number or a word. */
function isPlain(text: string): boolean {
  return plainForm.test(text) && !/: |[: ]$|^\.\.\.|^=$/.test(text) && plainScalar(text) === text;
}

/** What JSON leaves as it is and YAML does not take, or what nobody could see. */
const unprintable = /[\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g;

function quoted(text: string): string {
  return JSON.stringify(text).replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const line = (text: string): string => (isPlain(text) ? text : quoted(text));

/** Several lines, as they are: none begins with a space or tab, ends with one, or holds what has to be escaped. */
function isBlock(text: string): boolean {
  const body = text.replace(/\n+$/, '');
  return (
    body.includes('\n') && quoted(body).length === body.length + 2 + lineBreaksAndQuotes(body) && !/^[ \t]|[ \t]$/m.test(body)
  );
}

/** The signs that JSON escapes and a block need not. */
const lineBreaksAndQuotes = (text: string): number => text.match(/[\n"\\]/g)?.length ?? 0;

function block(text: string, indent: string): string {
  const body = text.replace(/\n+$/, '');
  const breaks = text.length - body.length;
  const chomping = breaks === 0 ? '-' : breaks === 1 ? '' : '+';
  const lines = body.split('\n').map((one) => (one === '' ? '' : `${indent}${one}`));
  return `|${chomping}\n${lines.join('\n')}${'\n'.repeat(Math.max(0, breaks - 1))}`;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  isFields(value) ? given(value).length === 0 : Array.isArray(value) && value.length === 0;

function given(fields: Fields): [string, unknown][] {
  return Object.entries(fields).filter(([, value]) => value !== undefined);
}

/** One value on the line where it begins. */
function inline(value: unknown, indent: string): string {
  if (isEmpty(value)) return Array.isArray(value) ? '[]' : '{}';
  if (typeof value !== 'string') return String(value);
  return isBlock(value) ? block(value, indent) : line(value);
}

const hasLines = (value: unknown): value is Fields | unknown[] =>
  typeof value === 'object' && value !== null && !isEmpty(value);

/** Longer keys need a question mark in front, and then a line of their own. */
const longestKey = 1000;

function entry(key: string, value: unknown, indent: string): string {
  const name = line(key);
  const start = name.length > longestKey ? `${indent}? ${name}\n${indent}:` : `${indent}${name}:`;
  if (!hasLines(value)) return `${start} ${inline(value, `${indent}  `)}`;
  return `${start}\n${lines(value, `${indent}  `)}`;
}

function item(value: unknown, indent: string): string {
  if (!hasLines(value)) return `${indent}- ${inline(value, `${indent}  `)}`;
  // The first line of a map or a list stands behind the dash.
  return `${indent}- ${lines(value, `${indent}  `).slice(indent.length + 2)}`;
}

function lines(value: Fields | unknown[], indent: string): string {
  if (Array.isArray(value)) return value.map((one) => item(one, indent)).join('\n');
  return given(value)
    .map(([key, inner]) => entry(key, inner, indent))
    .join('\n');
}

/**
 * An object as YAML that the API server reads as the same object: one field a line, in the order given, but who it is before
 * what it wants. Texts are quoted where YAML 1.1 would take them for something else (`yes`, `0644`, `1e3`), several lines
 * stand in a block. Ends with a line break.
 */
export function printManifest(manifest: object): string {
  const {apiVersion, kind, metadata, spec, ...others} = manifest as Fields;
  const ordered = {apiVersion, kind, metadata, spec, ...others};
  return isEmpty(ordered) ? '{}\n' : `${lines(ordered, '')}\n`;
}
