import {type FieldError, invalid} from '../fieldError';
import type {Rule} from '../rule';

export const largestInt32 = 2 ** 31 - 1;

/** A number within bounds, both included, if it is given. */
export function validateRange(
  value: number | undefined,
  least: number,
  most: number,
  path: string,
  rule: Rule = 'number-range',
): FieldError[] {
  if (value === undefined || (value >= least && value <= most)) return [];
  return [invalid(rule, path, value, `must be between ${least} and ${most}, inclusive`)];
}

export function validateNonNegative(value: number | undefined, path: string): FieldError[] {
  return (value ?? 0) < 0 ? [invalid('not-negative', path, value, 'must be greater than or equal to 0')] : [];
}

/** A port number, from 1 to 65535. */
export function validatePort(value: number, path: string): FieldError[] {
  return validateRange(value, 1, 65535, path, 'port-range');
}

/** A user or a group. */
export function validateId(value: number | undefined, path: string): FieldError[] {
  return validateRange(value, 0, largestInt32, path, 'id-range');
}
