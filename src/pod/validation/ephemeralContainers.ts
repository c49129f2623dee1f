import {each, when} from '../errorList';
import {duplicate, type FieldError, forbidden, notFound} from '../fieldError';
import type {EphemeralContainer} from '../pod';
import {hasHooks, type Surroundings, validateContainer} from './containers';

const forbiddenFields = [
  'ports',
  'resizePolicy',
  'restartPolicy',
  'restartPolicyRules',
  'livenessProbe',
  'readinessProbe',
  'startupProbe',
] as const;

/** What is set, be it to nothing; but an empty `resources`, which is no pointer, is the same as none. */
function setFields(container: EphemeralContainer): string[] {
  const resources = Object.values(container.resources ?? {}).some((list) => list !== undefined);
  return [
    ...forbiddenFields.filter((field) => container[field] !== undefined),
    ...(resources ? ['resources'] : []),
    ...(hasHooks(container) ? ['lifecycle'] : []),
  ];
}

function validateEphemeralFields(container: EphemeralContainer, path: string): FieldError[] {
  const detail = 'cannot be set for an Ephemeral Container';
  return [
    ...setFields(container).map((field) => forbidden('ephemeral-field', `${path}.${field}`, detail)),
    ...each(container.volumeMounts, `${path}.volumeMounts`, ({subPath, subPathExpr}, itemPath) => [
      ...when(!!subPath, forbidden('ephemeral-sub-path', `${itemPath}.subPath`, detail)),
      ...when(!!subPathExpr, forbidden('ephemeral-sub-path', `${itemPath}.subPathExpr`, detail)),
    ]),
  ];
}

/**
 * Ephemeral containers look into a Pod that runs: they serve nothing, reserve nothing, and come only later.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateEphemeralContainers
 */
export function validateEphemeralContainers(around: Surroundings, path: string): FieldError[] {
  const {containers, initContainers, ephemeralContainers} = around.pod.spec;
  const others = new Set([...containers, ...(initContainers ?? [])].map(({name = ''}) => name));
  const names = new Set(others);
  return each(ephemeralContainers, path, (container, itemPath) => {
    const {name = '', targetContainerName: target} = container;
    const repeated = names.has(name);
    names.add(name);
    return [
      ...validateContainer(container, around, itemPath),
      ...when(repeated, duplicate('container-name-duplicate', `${itemPath}.name`, name)),
      ...when(
        !!target && !others.has(target),
        notFound('target-container-not-found', `${itemPath}.targetContainerName`, target),
      ),
      ...validateEphemeralFields(container, itemPath),
    ];
  });
}
