import type {Rule} from './rule';

/**
 * What is wrong with a manifest, as data: a kind, a field, the bad value and a detail. Whoever draws an error finds the text
 * of the field afterwards (`rangeOf`) and tells it in the reader's language; the detail is the API server's own English.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/field/errors.go
 */
export type FieldError = {
  /** What was broken; every rule is explained in the reader's language. */
  rule: Rule;
  type: DecodeErrorType | ValidationErrorType;
  /** The path as Kubernetes prints it: `spec.containers[0].ports[1].hostPort`; empty when the whole text is meant. */
  field: string;
  badValue?: unknown;
  detail?: string;
  supported?: readonly string[];
  /** Where the text itself is at fault: broken syntax, a key. Only the parser knows it. */
  range?: TextRange;
};

export type DecodeErrorType = 'syntax' | 'duplicate-key' | 'unknown-field' | 'type';

export type ValidationErrorType =
  | 'Required'
  | 'Invalid'
  | 'Duplicate'
  | 'NotFound'
  | 'NotSupported'
  | 'Forbidden'
  | 'TooLong'
  | 'TooMany';

/** Offsets into the source, the end exclusive. */
export type TextRange = {start: number; end: number};

export const required = (rule: Rule, field: string, detail = ''): FieldError => ({rule, type: 'Required', field, detail});

export const invalid = (rule: Rule, field: string, badValue: unknown, detail: string): FieldError => ({
  rule,
  type: 'Invalid',
  field,
  badValue,
  detail,
});

export const duplicate = (rule: Rule, field: string, badValue: unknown): FieldError => ({
  rule,
  type: 'Duplicate',
  field,
  badValue,
});

export const notFound = (rule: Rule, field: string, badValue: unknown, detail = ''): FieldError => ({
  rule,
  type: 'NotFound',
  field,
  badValue,
  detail,
});

export const notSupported = (rule: Rule, field: string, badValue: unknown, supported: readonly string[]): FieldError => ({
  rule,
  type: 'NotSupported',
  field,
  badValue,
  supported,
});

export const forbidden = (rule: Rule, field: string, detail: string): FieldError => ({rule, type: 'Forbidden', field, detail});

export const tooLong = (rule: Rule, field: string, maxLength: number): FieldError => ({
  rule,
  type: 'TooLong',
  field,
  detail: `may not be more than ${maxLength} bytes`,
});

export const tooMany = (rule: Rule, field: string, count: number, most: number): FieldError => ({
  rule,
  type: 'TooMany',
  field,
  badValue: count,
  detail: `must have at most ${most} items`,
});
