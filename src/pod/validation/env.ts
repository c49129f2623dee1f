import {each, when} from '../errorList';
import {type FieldError, invalid, required} from '../fieldError';
import {configMapKey, dnsLabel, dnsSubdomain, dnsSubdomainPrefix, envVarName} from '../names';
import type {EnvFromSource, EnvVar, EnvVarSource, KeySelector} from '../pod';
import {envFields, validateFieldRef, validateResourceFieldRef} from './fieldSelectors';
import {validateNoBacksteps} from './localPath';
import {validateName, validateRequiredName} from './named';

function validateKeyRef({name, key}: KeySelector, path: string): FieldError[] {
  return [...validateName(name ?? '', dnsSubdomain, `${path}.name`), ...validateRequiredName(key, configMapKey, `${path}.key`)];
}

function validateFileKeyRef(source: NonNullable<EnvVarSource['fileKeyRef']>, path: string): FieldError[] {
  return [
    ...validateRequiredName(source.key, envVarName, `${path}.key`),
    ...validateRequiredName(source.volumeName, dnsLabel, `${path}.volumeName`),
    ...(source.path ? validateNoBacksteps(source.path, `${path}.path`) : [required('field-missing', `${path}.path`)]),
  ];
}

function validateSources(source: EnvVarSource, path: string): FieldError[][] {
  const {fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef} = source;
  return [
    ...(fieldRef ? [validateFieldRef(fieldRef, envFields, `${path}.fieldRef`)] : []),
    ...(resourceFieldRef ? [validateResourceFieldRef(resourceFieldRef, 'env', `${path}.resourceFieldRef`)] : []),
    ...(configMapKeyRef ? [validateKeyRef(configMapKeyRef, `${path}.configMapKeyRef`)] : []),
    ...(secretKeyRef ? [validateKeyRef(secretKeyRef, `${path}.secretKeyRef`)] : []),
    ...(fileKeyRef ? [validateFileKeyRef(fileKeyRef, `${path}.fileKeyRef`)] : []),
  ];
}

const kinds = '`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`';

/** A variable has a value or comes from exactly one place. */
function validateValueFrom({value, valueFrom}: EnvVar, path: string): FieldError[] {
  if (!valueFrom) return [];
  const sources = validateSources(valueFrom, path);
  if (sources.length === 0) return [invalid('env-source-missing', path, '', `must specify one of: ${kinds}`)];
  return [
    ...sources.flat(),
    ...when(!!value, invalid('env-value-and-source', path, '', 'may not be specified when `value` is not empty')),
    ...when(
      !value && sources.length > 1,
      invalid('one-source', path, '', 'may not have more than one field specified at a time'),
    ),
  ];
}

/**
 * Environment variables.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidateEnv
 */
export function validateEnv(env: EnvVar[] | undefined, path: string): FieldError[] {
  return each(env, path, (variable, itemPath) => [
    ...validateRequiredName(variable.name, envVarName, `${itemPath}.name`, 'env-name-missing'),
    ...validateValueFrom(variable, `${itemPath}.valueFrom`),
  ]);
}

/** All keys of a ConfigMap or of a Secret at once. What is wrong with their number is told of the whole list. */
export function validateEnvFrom(sources: EnvFromSource[] | undefined, path: string): FieldError[] {
  return each(sources, path, ({prefix, configMapRef, secretRef}, itemPath) => {
    const reference = (name: string | undefined, at: string) => validateRequiredName(name, dnsSubdomainPrefix, `${at}.name`);
    return [
      ...(prefix ? validateName(prefix, envVarName, `${itemPath}.prefix`) : []),
      ...(configMapRef ? reference(configMapRef.name, `${itemPath}.configMapRef`) : []),
      ...(secretRef ? reference(secretRef.name, `${itemPath}.secretRef`) : []),
      ...when(
        !configMapRef && !secretRef,
        invalid('env-from-source-missing', path, '', 'must specify one of: `configMapRef` or `secretRef`'),
      ),
      ...when(
        !!configMapRef && !!secretRef,
        invalid('one-source', path, '', 'may not have more than one field specified at a time'),
      ),
    ];
  });
}
