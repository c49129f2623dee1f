import {isSidecar} from '../containerRole';
import {each, when} from '../errorList';
import {duplicate, type FieldError, forbidden, invalid, required} from '../fieldError';
import {at} from '../fieldPath';
import {dnsLabel} from '../names';
import type {Container, Pod} from '../pod';
import {validateChoice} from './choice';
import {validateEnv, validateEnvFrom} from './env';
import {validateLifecycle} from './lifecycle';
import {validateRequiredName} from './named';
import {validateHostPorts, validatePorts} from './ports';
import {validateProbes} from './probes';
import {validateInitResizePolicy, validateResizePolicy} from './resizePolicy';
import {validateUsedClaims} from './resourceClaims';
import {validateResources} from './resourceRequirements';
import {validateInitRestartRules, validateRestartRules} from './restartRules';
import {validateSecurityContext} from './securityContext';
import {type Volumes, validateVolumeDevices, validateVolumeMounts} from './volumeMounts';

/** What containers are checked against: their Pod, and the volumes they can use. */
export type Surroundings = {pod: Pod; volumes: Volumes};

const pullPolicies = ['Always', 'IfNotPresent', 'Never'];
const messagePolicies = ['File', 'FallbackToLogsOnError'];

function validateImage(image: string | undefined, path: string): FieldError[] {
  if (!image) return [required('image-missing', path)];
  return when(image.trim() !== image, invalid('image-spaces', path, image, 'must not have leading or trailing whitespace'));
}

/**
 * What holds for a container of any kind.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateContainerCommon
 */
export function validateContainer(container: Container, {pod, volumes}: Surroundings, path: string): FieldError[] {
  const {resources = {}, terminationMessagePolicy, imagePullPolicy} = container;
  const hostUsers = pod.spec.hostUsers !== false;
  return [
    ...validateRequiredName(container.name, dnsLabel, `${path}.name`, 'container-name-missing'),
    ...validateImage(container.image, `${path}.image`),
    ...validateChoice(terminationMessagePolicy, messagePolicies, `${path}.terminationMessagePolicy`),
    ...validatePorts(container.ports, `${path}.ports`),
    ...validateEnv(container.env, `${path}.env`),
    ...validateEnvFrom(container.envFrom, `${path}.envFrom`),
    ...validateVolumeMounts(container, volumes, `${path}.volumeMounts`),
    ...validateVolumeDevices(container, volumes, `${path}.volumeDevices`),
    ...validateChoice(imagePullPolicy, pullPolicies, `${path}.imagePullPolicy`),
    ...validateResources(resources, 'container', `${path}.resources`),
    ...validateUsedClaims(resources, pod, `${path}.resources.claims`),
    ...validateResizePolicy(container.resizePolicy, pod.spec.restartPolicy, `${path}.resizePolicy`),
    ...validateSecurityContext(container.securityContext, hostUsers, `${path}.securityContext`),
  ];
}

/** Hooks and probes, for containers that stay. */
function validateLongLived(container: Container, {pod}: Surroundings, path: string): FieldError[] {
  const {lifecycle} = container;
  const grace = pod.spec.terminationGracePeriodSeconds;
  return [...(lifecycle ? validateLifecycle(lifecycle, grace, `${path}.lifecycle`) : []), ...validateProbes(container, path)];
}

/**
 * App containers: at least one, each with a name of its own, no port of the node twice.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateContainers
 */
export function validateAppContainers(around: Surroundings, path: string): FieldError[] {
  const {containers} = around.pod.spec;
  if (containers.length === 0) return [required('containers-missing', path)];
  const names = new Set<string>();
  return [
    ...each(containers, path, (container, itemPath) => {
      const {name = ''} = container;
      const repeated = names.has(name);
      names.add(name);
      return [
        ...validateContainer(container, around, itemPath),
        ...when(repeated, duplicate('container-name-duplicate', `${itemPath}.name`, name)),
        ...validateLongLived(container, around, itemPath),
        ...validateRestartRules(container, itemPath),
      ];
    }),
    ...validateHostPorts(containers, (index) => at(path, index)),
  ];
}

/** Whether anything is left of it once a stop signal, which no server looks at yet, is dropped. */
export function hasHooks({lifecycle}: Container): boolean {
  const {postStart, preStop, stopSignal} = lifecycle ?? {};
  return lifecycle !== undefined && (stopSignal === undefined || postStart !== undefined || preStop !== undefined);
}

/** A plain init container ends before anybody could ask it anything or tell it to stop, and is not started for a resize. */
function validateShortLived(container: Container, path: string): FieldError[] {
  const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
  const present = [...(hasHooks(container) ? ['lifecycle'] : []), ...probes.filter((field) => container[field] !== undefined)];
  const detail = 'may not be set for init containers without restartPolicy=Always';
  return [
    ...present.map((field) => forbidden('init-hooks', `${path}.${field}`, detail)),
    ...validateInitResizePolicy(container.resizePolicy, `${path}.resizePolicy`),
  ];
}

/**
 * Init containers and sidecars: names unique among them and the app containers. They start one after the other, so ports of
 * the node may recur; within one container a conflict is told of under the first index, whichever container it is.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateInitContainers
 */
export function validateInitContainers(around: Surroundings, path: string): FieldError[] {
  const {containers, initContainers} = around.pod.spec;
  const names = new Set(containers.map(({name = ''}) => name));
  return each(initContainers, path, (container, itemPath) => {
    const {name = ''} = container;
    const repeated = names.has(name);
    if (name) names.add(name);
    return [
      ...validateContainer(container, around, itemPath),
      ...validateInitRestartRules(container, itemPath),
      ...when(repeated, duplicate('container-name-duplicate', `${itemPath}.name`, name)),
      ...validateHostPorts([container], () => at(path, 0)),
      ...(isSidecar(container) ? validateLongLived(container, around, itemPath) : validateShortLived(container, itemPath)),
    ];
  });
}
