/**
 * What is wrong with a manifest, as data: a kind, a field, the bad value and a detail. Whoever draws an error finds the text
 * of the field afterwards (`rangeOf`) and tells it in the reader's language; the detail is the API server's own English.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/field/errors.go
 */
export type FieldError = {
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

export const required = (field: string, detail = ''): FieldError => ({type: 'Required', field, detail});

export const invalid = (field: string, badValue: unknown, detail: string): FieldError => ({
  type: 'Invalid',
  field,
  badValue,
  detail,
});

export const duplicate = (field: string, badValue: unknown): FieldError => ({type: 'Duplicate', field, badValue});

export const notFound = (field: string, badValue: unknown, detail = ''): FieldError => ({
  type: 'NotFound',
  field,
  badValue,
  detail,
});

export const notSupported = (field: string, badValue: unknown, supported: readonly string[]): FieldError => ({
  type: 'NotSupported',
  field,
  badValue,
  supported,
});

export const forbidden = (field: string, detail: string): FieldError => ({type: 'Forbidden', field, detail});

export const tooLong = (field: string, maxLength: number): FieldError => ({
  type: 'TooLong',
  field,
  detail: `may not be more than ${maxLength} bytes`,
});

export const tooMany = (field: string, count: number, most: number): FieldError => ({
  type: 'TooMany',
  field,
  badValue: count,
  detail: `must have at most ${most} items`,
});
