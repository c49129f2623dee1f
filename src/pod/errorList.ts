import type {FieldError} from './fieldError';
import {at} from './fieldPath';

/** Validators return lists and never throw, so that everything wrong with a manifest is shown at once. */
export function when(condition: boolean, ...errors: FieldError[]): FieldError[] {
  return condition ? errors : [];
}

/** Every element of a list, each with its own path. */
export function each<Item>(
  items: readonly Item[] | undefined,
  path: string,
  validate: (item: Item, path: string, index: number) => FieldError[],
): FieldError[] {
  return (items ?? []).flatMap((item, index) => validate(item, at(path, index), index));
}
