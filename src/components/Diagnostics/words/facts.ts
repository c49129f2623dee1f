import type {FieldError} from '../../../pod/fieldError';
import {fieldErrorText} from '../../../pod/fieldErrorText';
import {steps} from '../../../pod/fieldPath';
import {nearestWord} from '../../../pod/nearestWord';
import type {Language} from '../../language/useWords';
import {aboutField} from './aboutField';
import {code} from './code';
import {thingNamed} from './things';
import {typeMismatch} from './typeMismatch';

/** What words may say of an error: the facts by name, ready to be put in a sentence, and the error itself. */
export type Facts = {
  error: FieldError;
  language: Language;
  /** The bad value as a text, as it was written. */
  text: string;
  /** The path, step by step: names, indices and keys of maps. */
  path: readonly string[];
  filled: Record<FactName, string>;
};

/** The names that may stand in braces. */
export const factNames = [
  'value',
  'field',
  'parent',
  'key',
  'thing',
  'about',
  'choices',
  'nearest',
  'least',
  'most',
  'limit',
  'resource',
  'written',
  'wanted',
] as const;
export type FactName = (typeof factNames)[number];

/** The value as somebody would write it: texts without quotes, nothing at all as `""`. */
function valueText(value: unknown): string {
  if (value === undefined || value === null || value === '') return '""';
  if (typeof value === 'string') return value;
  return typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? '');
}

export function listed(items: readonly string[], language: Language): string {
  const spans = items.filter((item) => item !== '').map(code);
  if (language === 'zh-CN') return spans.join('、');
  return spans.length < 3 ? spans.join(' or ') : `${spans.slice(0, -1).join(', ')} or ${spans.at(-1)}`;
}

const isIndex = (step: string): boolean => /^\d+$/.test(step);

/** What the API server's own sentence says of bounds: the rest of an error is not data. */
function captured(error: FieldError, pattern: RegExp): string {
  return code(pattern.exec(error.detail ?? '')?.[1] ?? '');
}

export function factsOf(error: FieldError, language: Language): Facts {
  const path = steps(error.field);
  const named = path.filter((step) => !isIndex(step));
  const text = valueText(error.badValue);
  const mismatch = typeMismatch(error, language);
  const nearest = nearestWord(text, error.supported ?? []) ?? error.supported?.find((choice) => choice !== '') ?? '';
  return {
    error,
    language,
    text,
    path,
    filled: {
      value: code(text),
      field: code(named.at(-1) ?? 'Pod'),
      parent: code(named.at(-2) ?? 'Pod'),
      key: code(path.at(-1) ?? ''),
      thing: thingNamed(path, language),
      about: aboutField(path, language),
      choices: listed(error.supported ?? [], language),
      nearest: code(nearest),
      least: captured(error, /between (-?\d+)/),
      most: captured(error, /(?:between -?\d+ and|at most|no more than|not be more than) (\d+)/),
      limit: captured(error, /(?:limit|limits|requests|gracePeriodSeconds|GracePeriodSeconds) (?:of |\()([^)\s]+)/),
      resource: captured(error, /(?:to|multiple of) (\S+?)(?: limit of|$)/),
      written: mismatch.written,
      wanted: mismatch.wanted,
    },
  };
}

const longestEvidence = 600;

/**
 * The API server's own line, without the path, which stands above it. Of one that repeats a whole file the middle is left out.
 * Nothing where the server has nothing to say: it may well take a Service, which is no Pod to us.
 */
export function evidence(error: FieldError): string | undefined {
  if (error.rule === 'kind-unknown' && !error.detail?.startsWith('no matches')) return undefined;
  const line = fieldErrorText(error);
  const own = error.field && line.startsWith(`${error.field}: `) ? line.slice(error.field.length + 2) : line;
  if (own.length <= longestEvidence) return own;
  return `${own.slice(0, longestEvidence / 2)} … ${own.slice(-longestEvidence / 2)}`;
}
