import {when} from '../errorList';
import {type FieldError, invalid, required} from '../fieldError';
import {dnsLabel, dnsSubdomain} from '../names';
import type {PersistentVolumeClaimSpec, TypedReference} from '../pod';
import {validateName} from './named';

function validateReference({apiGroup, kind, name}: TypedReference, path: string): FieldError[] {
  const detail = "must be 'PersistentVolumeClaim' when referencing the default apiGroup";
  return [
    ...when(!name, required('field-missing', `${path}.name`)),
    ...when(!kind, required('field-missing', `${path}.kind`)),
    ...when(!apiGroup && kind !== 'PersistentVolumeClaim', invalid('data-source-kind', path, kind ?? '', detail)),
    ...(apiGroup ? validateName(apiGroup, dnsSubdomain, `${path}.apiGroup`) : []),
  ];
}

/** Given both, the two name the same object; with a namespace in the second there is no first. */
function validateAgreement({dataSource, dataSourceRef}: PersistentVolumeClaimSpec, path: string): FieldError[] {
  if (!dataSource || !dataSourceRef) return [];
  const field = `${path}.dataSource`;
  if (dataSourceRef.namespace) {
    const detail = 'may not be specified when dataSourceRef.namespace is specified';
    return [invalid('data-source-with-namespace', path, field, detail)];
  }
  const differs = (['apiGroup', 'kind', 'name'] as const).some((part) => dataSource[part] !== dataSourceRef[part]);
  return when(differs, invalid('data-source-differs', path, field, 'must match dataSourceRef'));
}

/**
 * What a new claim is filled from: another claim, a snapshot. That the two do not agree is told of the whole spec.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateDataSource, validateDataSourceRef
 */
export function validateDataSources(claim: PersistentVolumeClaimSpec, path: string): FieldError[] {
  const {dataSource, dataSourceRef} = claim;
  const namespace = dataSourceRef?.namespace;
  return [
    ...(dataSource ? validateReference(dataSource, `${path}.dataSource`) : []),
    ...(dataSourceRef ? validateReference(dataSourceRef, `${path}.dataSourceRef`) : []),
    ...(namespace ? validateName(namespace, dnsLabel, `${path}.dataSourceRef.namespace`) : []),
    ...validateAgreement(claim, path),
  ];
}
