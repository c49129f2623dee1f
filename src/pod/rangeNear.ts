import type {FieldError, TextRange} from './fieldError';
import {parent} from './fieldPath';

/**
 * The place to show an error at: its own, if the text itself is at fault, else that of its field, else that of the nearest
 * field above it that is written down. "containers[0].image: Required value" is shown at the container.
 */
export function rangeNear(
  {field, range}: Pick<FieldError, 'field' | 'range'>,
  rangeOf: (path: string) => TextRange | undefined,
): TextRange | undefined {
  if (range) return range;
  for (let path: string | undefined = field; path; path = parent(path)) {
    const found = rangeOf(path);
    if (found) return found;
  }
  return rangeOf('');
}
