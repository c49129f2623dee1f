import {type Check, called, inContainers, type Rule, unlessUserNamespace} from './check';
import {inSettings} from './settings';

const refused: Rule = (pod) =>
  inSettings(pod, ({runAsNonRoot}, path, who) =>
    runAsNonRoot === false
      ? [
          {
            field: `${path}.runAsNonRoot`,
            badValue: false,
            detail: `${who} must not set securityContext.runAsNonRoot=false`,
          },
        ]
      : [],
  );

/** Containers for which nobody has said it. What the Pod said badly is told of the Pod. */
const missing: Rule = (pod) => {
  if (pod.spec.securityContext?.runAsNonRoot !== undefined) return [];
  return inContainers(pod, (container, path) => {
    if (container.securityContext?.runAsNonRoot !== undefined) return [];
    const detail = `pod or ${called(container)} must set securityContext.runAsNonRoot=true`;
    return [{field: `${path}.securityContext.runAsNonRoot`, detail}];
  });
};

const rule: Rule = (pod) => [...refused(pod), ...missing(pod)];

/**
 * The kubelet must be told not to start a container as root, by the Pod or by every container. Since v1.35 a Pod in a user namespace
 * need not.
 *
 * kubernetes/pod-security-admission policy/check_runAsNonRoot.go
 */
export const runAsNonRoot: Check = {
  name: 'runAsNonRoot',
  level: 'restricted',
  reason: 'runAsNonRoot != true',
  since: [
    [0, rule],
    [35, unlessUserNamespace(rule)],
  ],
};
