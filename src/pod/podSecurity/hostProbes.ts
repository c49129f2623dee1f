import type {Container, Handler} from '../pod';
import {type Check, called, type Finding, inContainers} from './check';

type Place = readonly [path: string, handler: Handler | undefined];

function handlersOf({livenessProbe, readinessProbe, startupProbe, lifecycle}: Container): Place[] {
  return [
    ['livenessProbe', livenessProbe],
    ['readinessProbe', readinessProbe],
    ['startupProbe', startupProbe],
    ['lifecycle.postStart', lifecycle?.postStart],
    ['lifecycle.preStop', lifecycle?.preStop],
  ];
}

function hostsOf([path, handler]: Place): {field: string; host: string}[] {
  return (['httpGet', 'tcpSocket'] as const).flatMap((action) => {
    const host = handler?.[action]?.host;
    return host ? [{field: `${path}.${action}.host`, host}] : [];
  });
}

/**
 * Probes and hooks must ask the Pod itself: with a `host` of their own they would make the kubelet knock at other doors of the
 * node's network.
 *
 * kubernetes/pod-security-admission policy/check_hostProbesAndhostLifecycle.go
 */
export const hostProbes: Check = {
  name: 'hostProbesAndHostLifecycle',
  level: 'baseline',
  reason: 'probe or lifecycle host',
  since: [
    [
      34,
      (pod) =>
        inContainers(pod, (container, path) =>
          handlersOf(container)
            .flatMap(hostsOf)
            .map(
              ({field, host}): Finding => ({
                field: `${path}.${field}`,
                badValue: host,
                detail: `${called(container)} uses probe or lifecycle host "${host}"`,
              }),
            ),
        ),
    ],
  ],
};
