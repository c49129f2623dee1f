import type {FieldError, ValidationErrorType} from './fieldError';

const headings: Record<ValidationErrorType, string> = {
  Required: 'Required value',
  Invalid: 'Invalid value',
  Duplicate: 'Duplicate value',
  NotFound: 'Not found',
  NotSupported: 'Unsupported value',
  Forbidden: 'Forbidden',
  TooLong: 'Too long',
  TooMany: 'Too many',
};

const withoutValue = new Set(['Required', 'Forbidden', 'TooLong']);

function isValidation(type: FieldError['type']): type is ValidationErrorType {
  return type in headings;
}

/**
 * The error as the API server prints it, `field: type: value: detail`. Decode errors are printed whole in their detail.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/field/errors.go Error.ErrorBody
 */
export function fieldErrorText({type, field, badValue, detail, supported}: FieldError): string {
  if (!isValidation(type)) return detail ?? '';
  const parts = [field, headings[type]];
  if (!withoutValue.has(type))
    parts.push(typeof badValue === 'bigint' ? String(badValue) : (JSON.stringify(badValue) ?? 'null'));
  const choices = supported?.map((choice) => JSON.stringify(choice)).join(', ');
  const more = choices === undefined ? detail : `supported values: ${choices}`;
  if (more) parts.push(more);
  return parts.join(': ');
}
