import {each, when} from '../errorList';
import {type FieldError, invalid, tooLong} from '../fieldError';
import {byteLength} from '../names';
import type {ManagedFieldsEntry} from '../pod';

const longestManager = 128;
const longestSubresource = 256;

/** Go's `unicode.IsPrint`: letters, marks, numbers, punctuation, symbols, and of all spaces the plain one. */
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

function validateManager(manager: string, path: string): FieldError[] {
  return [
    ...when(byteLength(manager) > longestManager, tooLong('value-too-long', path, longestManager)),
    ...when(unprintable.test(manager), invalid('managed-fields', path, manager, 'invalid character')),
  ];
}

/**
 * Who set which field. The API server keeps this record itself; one that is sent along has to be in form.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/apis/meta/v1/validation/validation.go ValidateManagedFields
 */
export function validateManagedFields(entries: ManagedFieldsEntry[] | undefined, path: string): FieldError[] {
  return each(entries, path, ({operation = '', fieldsType = '', manager = '', subresource = ''}, itemPath) => [
    ...when(
      operation !== 'Apply' && operation !== 'Update',
      invalid('managed-fields', `${itemPath}.operation`, operation, 'must be `Apply` or `Update`'),
    ),
    ...when(
      fieldsType !== '' && fieldsType !== 'FieldsV1',
      invalid('managed-fields', `${itemPath}.fieldsType`, fieldsType, 'must be `FieldsV1`'),
    ),
    ...validateManager(manager, `${itemPath}.manager`),
    ...when(
      byteLength(subresource) > longestSubresource,
      tooLong('value-too-long', `${itemPath}.subresource`, longestSubresource),
    ),
  ]);
}
