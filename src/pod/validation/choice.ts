import {type FieldError, notSupported, required} from '../fieldError';

/** One of a few words, spelled exactly. An empty word is no choice at all. */
export function validateChoice(value: string | undefined, choices: readonly string[], path: string): FieldError[] {
  if (!value) return [required('choice-missing', path)];
  return choices.includes(value) ? [] : [notSupported('choice', path, value, choices)];
}

/** A choice that may be left open, but not be left empty. */
export function validateOptionalChoice(value: string | undefined, choices: readonly string[], path: string): FieldError[] {
  return value === undefined || choices.includes(value) ? [] : [notSupported('choice', path, value, choices)];
}
