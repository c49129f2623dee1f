import {type FieldError, tooLong} from '../fieldError';
import {annotationKey, byteLength, labelValue, qualifiedName} from '../names';
import {validateName} from './named';

/** Label keys and values. What is wrong with one is told of the whole map. */
export function validateLabels(labels: Record<string, string> | undefined, path: string): FieldError[] {
  return Object.entries(labels ?? {}).flatMap(([key, value]) => [
    ...validateName(key, qualifiedName, path),
    ...validateName(value, labelValue, path),
  ]);
}

const mostAnnotationBytes = 256 * 1024;

/** Annotation keys are like label keys, capitals allowed; their values are free but for the 256 KiB they have together. */
export function validateAnnotations(annotations: Record<string, string> | undefined, path: string): FieldError[] {
  const entries = Object.entries(annotations ?? {});
  const size = entries.reduce((total, [key, value]) => total + byteLength(key) + byteLength(value), 0);
  return [
    ...entries.flatMap(([key]) => validateName(key, annotationKey, path)),
    ...(size > mostAnnotationBytes ? [tooLong('annotations-size', path, mostAnnotationBytes)] : []),
  ];
}
