import {each, when} from '../errorList';
import {type FieldError, invalid, required} from '../fieldError';
import type {DownwardAPIFile, KeyToPath} from '../pod';
import {fileFields, validateFieldRef, validateResourceFieldRef} from './fieldSelectors';
import {validateVolumeFilePath} from './localPath';

/** Permission bits, and nothing above them. */
export function validateFileMode(mode: number | undefined, path: string): FieldError[] {
  const detail = 'must be a number between 0 and 0777 (octal), both inclusive';
  return when(mode !== undefined && (mode < 0 || mode > 0o777), invalid('file-mode', path, mode, detail));
}

/** A key of a ConfigMap or Secret, and the file it becomes. */
export function validateKeyToPath({key, path: file, mode}: KeyToPath, path: string): FieldError[] {
  return [
    ...when(!key, required('key-missing', `${path}.key`)),
    ...when(!file, required('field-missing', `${path}.path`)),
    ...validateVolumeFilePath(file ?? '', `${path}.path`),
    ...validateFileMode(mode, `${path}.mode`),
  ];
}

export function validateKeysToPaths(items: KeyToPath[] | undefined, path: string): FieldError[] {
  return each(items, path, validateKeyToPath);
}

/**
 * A fact about the Pod, and the file it becomes. The API server tells of it without the file's index.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateDownwardAPIVolumeFile
 */
export function validateDownwardFile(file: DownwardAPIFile, path: string): FieldError[] {
  const {fieldRef, resourceFieldRef, mode} = file;
  const both = 'fieldRef and resourceFieldRef can not be specified simultaneously';
  return [
    ...when(!file.path, required('field-missing', `${path}.path`)),
    ...validateVolumeFilePath(file.path ?? '', `${path}.path`),
    ...(fieldRef ? validateFieldRef(fieldRef, fileFields, `${path}.fieldRef`) : []),
    ...when(!!fieldRef && !!resourceFieldRef, invalid('one-source', path, 'resource', both)),
    ...(!fieldRef && resourceFieldRef ? validateResourceFieldRef(resourceFieldRef, 'file', `${path}.resourceFieldRef`) : []),
    ...when(
      !fieldRef && !resourceFieldRef,
      required('env-source-missing', path, 'one of fieldRef and resourceFieldRef is required'),
    ),
    ...validateFileMode(mode, `${path}.mode`),
  ];
}
