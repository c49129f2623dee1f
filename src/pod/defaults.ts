import {defaultContainer} from './containerDefaults';
import type {Container, Pod, PodSpec, ResourceList, ResourceRequirements} from './pod';
import {amountsOf, listOf} from './resourceList';
import {isHugePages, isOvercommitAllowed, isPodLevelResource} from './resourceName';
import {containerLimits, containerRequests} from './resources';
import {rounded, roundedResources} from './roundedResources';
import {defaultVolume} from './volumeDefaults';
import {asGo} from './zeroValues';

/** Who names a limit and no request asks for as much as the limit. On Pods only, not in a workload's template. */
function requestsFromLimits(container: Container): Container {
  const {resources} = container;
  if (!resources?.limits) return container;
  const requests = {...resources.limits, ...resources.requests};
  return Object.keys(requests).length === 0 ? container : {...container, resources: {...resources, requests}};
}

function roundedContainer(container: Container): Container {
  return container.resources ? {...container, resources: roundedResources(container.resources)} : container;
}

/** The Pod as a whole is limited to the huge pages its containers are limited to, if it names any resources but not those. */
function podLimits(pod: Pod, {requests = {}, limits = {}}: ResourceRequirements): ResourceList {
  if (Object.keys(requests).length + Object.keys(limits).length === 0) return limits;
  const pages = [...containerLimits(pod)].filter(([name]) => isHugePages(name) && !(name in requests));
  return {...listOf(new Map(pages)), ...limits};
}

/** With limits for the Pod as a whole, its missing requests are its containers' sum, or else the limit. */
function podRequests(pod: Pod, requests: ResourceList, limits: ResourceList): ResourceList {
  if (Object.keys(limits).length === 0) return requests;
  const summed = [...containerRequests(pod)].filter(([name]) => isPodLevelResource(name) && isOvercommitAllowed(name));
  const bounded = [...amountsOf(limits)].filter(([name]) => isPodLevelResource(name));
  return {...listOf(new Map([...bounded, ...summed])), ...requests};
}

/**
 * Resources of the Pod as a whole, after its containers have theirs.
 *
 * kubernetes/kubernetes pkg/apis/core/v1/defaults.go defaultHugePagePodLimits, defaultPodRequests
 */
function podResources(pod: Pod): Pick<PodSpec, 'resources'> {
  const {resources} = pod.spec;
  if (!resources) return {};
  const limits = podLimits(pod, resources);
  const requests = podRequests(pod, resources.requests ?? {}, limits);
  const has = (list: ResourceList) => Object.keys(list).length > 0;
  return {resources: {...resources, ...(has(limits) ? {limits} : {}), ...(has(requests) ? {requests} : {})}};
}

/** On the host's network a container's port is the host's port. */
function onHostNetwork(container: Container): Container {
  if (!container.ports) return container;
  const ports = container.ports.map((port) => ({...port, hostPort: port.hostPort || port.containerPort}));
  return {...container, ports};
}

/** `serviceAccount` is an old name of `serviceAccountName`; the server stores both. */
function serviceAccount({serviceAccountName, serviceAccount: alias}: PodSpec): Partial<PodSpec> {
  const name = serviceAccountName || alias;
  return name ? {serviceAccountName: name, serviceAccount: name} : {};
}

/** A negative grace period means the shortest one. */
function gracePeriod(seconds: number | undefined): number {
  if (seconds === undefined) return 30;
  return seconds < 0 ? 1 : seconds;
}

function specDefaults(spec: PodSpec): Partial<PodSpec> {
  return {
    restartPolicy: spec.restartPolicy || 'Always',
    dnsPolicy: spec.dnsPolicy || 'ClusterFirst',
    terminationGracePeriodSeconds: gracePeriod(spec.terminationGracePeriodSeconds),
    schedulerName: spec.schedulerName || 'default-scheduler',
    securityContext: spec.securityContext ?? {},
    enableServiceLinks: spec.enableServiceLinks ?? true,
    ...serviceAccount(spec),
  };
}

/** The Pod's own defaults, which come before those of its parts: they see the containers as the user wrote them. */
function withPodDefaults(pod: Pod): Pod {
  const filled = (containers: Container[]) => {
    const asking = containers.map(requestsFromLimits);
    return pod.spec.hostNetwork ? asking.map(onHostNetwork) : asking;
  };
  const {containers, initContainers} = pod.spec;
  const spec: PodSpec = {
    ...pod.spec,
    containers: filled(containers ?? []),
    ...(initContainers ? {initContainers: filled(initContainers)} : {}),
  };
  return {...pod, spec: {...spec, ...podResources({...pod, spec})}};
}

/**
 * The Pod as the API server stores it: everything that was left out and has a default is filled in. A copy; the given Pod is
 * left as it is. Admission is no part of this: no service account, no tolerations, no priority.
 *
 * kubernetes/kubernetes pkg/apis/core/v1/defaults.go, zz_generated.defaults.go, conversion.go (v1.36)
 */
export function withDefaults(given: Pod): Pod {
  const {metadata = {}, spec: written = {containers: []}, ...rest} = asGo(given, 'Pod') as Partial<Pod>;
  const pod = withPodDefaults({...rest, metadata, spec: written});
  const {spec} = pod;
  const stored = (container: Container) => defaultContainer(roundedContainer(container));
  return {
    ...pod,
    spec: {
      ...spec,
      ...specDefaults(spec),
      containers: spec.containers.map(stored),
      ...(spec.initContainers ? {initContainers: spec.initContainers.map(stored)} : {}),
      ...(spec.ephemeralContainers ? {ephemeralContainers: spec.ephemeralContainers.map(stored)} : {}),
      ...(spec.volumes ? {volumes: spec.volumes.map(defaultVolume)} : {}),
      ...(spec.overhead ? {overhead: rounded(spec.overhead)} : {}),
      ...(spec.resources ? {resources: roundedResources(spec.resources)} : {}),
    },
  };
}
