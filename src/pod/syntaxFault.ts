import type {FieldError, TextRange} from './fieldError';
import {lineColumn} from './lineColumn';
import type {Rule} from './rule';

/** A text that is no YAML, thrown where it is found; a document ends with its first. */
export class SyntaxFault extends Error {
  readonly rule: Rule;
  readonly range: TextRange;
  constructor(rule: Rule, message: string, range: TextRange) {
    super(message);
    this.rule = rule;
    this.range = range;
  }
}

/** The fault as an error, told as the reader of the API server tells it. */
export function syntaxError(rule: Rule, source: string, message: string, range: TextRange): FieldError {
  const {line} = lineColumn(source, range.start);
  return {rule, type: 'syntax', field: '', detail: `yaml: line ${line}: ${message}`, range};
}
