import {when} from '../errorList';
import {type FieldError, invalid} from '../fieldError';

const climbs = (path: string): boolean => path.split('/').includes('..');

/** No step of a path may be `..`. */
export function validateNoBacksteps(value: string, path: string): FieldError[] {
  return when(climbs(value), invalid('path-backsteps', path, value, "must not contain '..'"));
}

/** A path that leads down from where it starts: relative, and never up. */
export function validateDescendingPath(value: string, path: string): FieldError[] {
  return [
    ...when(value.startsWith('/'), invalid('path-relative', path, value, 'must be a relative path')),
    ...validateNoBacksteps(value, path),
  ];
}

/** A file in a volume the kubelet writes: names that begin with `..` are its own. */
export function validateVolumeFilePath(value: string, path: string): FieldError[] {
  const reserved = value.startsWith('..') && !value.startsWith('../');
  return [
    ...validateDescendingPath(value, path),
    ...when(reserved, invalid('path-reserved', path, value, "must not start with '..'")),
  ];
}
