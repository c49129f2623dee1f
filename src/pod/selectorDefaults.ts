import type {DownwardAPIFile, ObjectFieldSelector, ResourceFieldSelector} from './pod';

/** A field is named as the API in version v1 names it. */
export const defaultFieldRef = (selector: ObjectFieldSelector): ObjectFieldSelector => ({
  ...selector,
  apiVersion: selector.apiVersion || 'v1',
});

/** No divisor is stored as a divisor of 0, and read as 1. */
export const defaultResourceFieldRef = (selector: ResourceFieldSelector): ResourceFieldSelector => ({
  ...selector,
  divisor: selector.divisor ?? '0',
});

export const defaultDownwardFile = (file: DownwardAPIFile): DownwardAPIFile => ({
  ...file,
  ...(file.fieldRef ? {fieldRef: defaultFieldRef(file.fieldRef)} : {}),
  ...(file.resourceFieldRef ? {resourceFieldRef: defaultResourceFieldRef(file.resourceFieldRef)} : {}),
});
