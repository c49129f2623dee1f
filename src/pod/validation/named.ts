import {type FieldError, invalid, required} from '../fieldError';
import type {NameRule} from '../names';
import type {Rule} from '../rule';

/** A value that has to follow a rule, where it is given. */
export function validateName(value: string, rule: NameRule, path: string): FieldError[] {
  return rule(value).map((problem) => invalid(rule.rule, path, value, problem));
}

/** A value that has to be there and to follow a rule. */
export function validateRequiredName(
  value: string | undefined,
  rule: NameRule,
  path: string,
  missing: Rule = 'field-missing',
): FieldError[] {
  return value ? validateName(value, rule, path) : [required(missing, path)];
}
