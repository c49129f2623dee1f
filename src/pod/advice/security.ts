import {containersInOrder} from '../containerRole';
import type {Container, Pod, PodSecurityContext, SecurityContext} from '../pod';
import type {Ask} from './advice';

const isWindows = ({spec}: Pod): boolean => spec.os?.name === 'windows';

/** kubernetes/kubernetes staging/src/k8s.io/cri-api/pkg/apis/runtime/v1/api.proto LinuxContainerSecurityContext.privileged */
const privileged: Ask = ({pod}) =>
  containersInOrder(pod)
    .filter(({container}) => container.securityContext?.privileged === true)
    .map(({container, path}) => ({
      kind: 'privileged',
      field: `${path}.securityContext.privileged`,
      name: container.name,
      code: 'privileged: true',
    }));

const shared = ['hostNetwork', 'hostPID', 'hostIPC'] as const;

const hostNamespace: Ask = ({pod}) =>
  shared
    .filter((field) => pod.spec[field] === true)
    .map((field) => ({kind: 'host-namespace', field: `spec.${field}`, code: `${field}: true`}));

const hostPath: Ask = ({pod}) =>
  (pod.spec.volumes ?? []).flatMap(({name, hostPath}, index) =>
    hostPath ? [{kind: 'host-path', field: `spec.volumes[${index}].hostPath`, name, code: hostPath.path}] : [],
  );

/** What holds for a container: its own word, or else the Pod's. */
function effective<Field extends keyof SecurityContext & keyof PodSecurityContext>(
  field: Field,
  {securityContext}: Container,
  {spec}: Pod,
) {
  return securityContext?.[field] ?? spec.securityContext?.[field];
}

/**
 * Without `runAsNonRoot` and `runAsUser` the image decides who the process is, and most images say root. In a user namespace of
 * its own, root is nobody special on the node, so nothing is asked.
 *
 * kubernetes/api core/v1/types.go SecurityContext.runAsUser
 */
const mayRunAsRoot: Ask = ({pod}) => {
  if (isWindows(pod) || pod.spec.hostUsers === false) return [];
  return containersInOrder(pod)
    .filter(({container}) => {
      if (container.securityContext?.privileged) return false;
      const user = effective('runAsUser', container, pod);
      return user === 0 || (user === undefined && effective('runAsNonRoot', container, pod) !== true);
    })
    .map(({container, path}) => ({kind: 'may-run-as-root', field: `${path}.securityContext`, name: container.name}));
};

const secretName = /(?:^|_)(?:PASS|PASSWD|PASSWORD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_\d+)?$/i;

/**
 * A value that is written into the manifest can be read by everybody who can read the Pod. The name alone tells that it is
 * one, and only where it ends so: DB_PASSWORD, not DB_PASSWORD_FILE.
 *
 * kubernetes/website concepts/configuration/secret.md
 */
const secretInPlainSight: Ask = ({written}) =>
  containersInOrder(written).flatMap(({container, path}) =>
    (container.env ?? []).flatMap(({name, value}, index) => {
      const isLiteral = value && !/^\$\(.*\)$/.test(value) && !/^(?:true|false)$/i.test(value);
      if (!isLiteral || !secretName.test(name)) return [];
      const field = `${path}.env[${index}].value`;
      return [{kind: 'secret-in-plain-sight', field, name: container.name, code: name} as const];
    }),
  );

export const securityQuestions: Ask = (given) =>
  [privileged, hostNamespace, hostPath, mayRunAsRoot, secretInPlainSight].flatMap((ask) => ask(given));
