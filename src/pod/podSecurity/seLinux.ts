import type {SELinuxOptions} from '../pod';
import type {Check, Finding, Rule} from './check';
import {inSettings} from './settings';

function findings(options: SELinuxOptions, types: readonly string[], path: string, who: string): Finding[] {
  const {type = '', user = '', role = ''} = options;
  const set = `${who} set forbidden securityContext.seLinuxOptions:`;
  return [
    ...(types.includes(type) ? [] : [{field: `${path}.type`, badValue: type, detail: `${set} type "${type}"`}]),
    ...(user === '' ? [] : [{field: `${path}.user`, badValue: user, detail: `${set} user may not be set`}]),
    ...(role === '' ? [] : [{field: `${path}.role`, badValue: role, detail: `${set} role may not be set`}]),
  ];
}

function allowing(...types: string[]): Rule {
  return (pod) =>
    inSettings(pod, ({seLinuxOptions}, path, who) =>
      seLinuxOptions ? findings(seLinuxOptions, ['', ...types], `${path}.seLinuxOptions`, who) : [],
    );
}

/**
 * Only the types made for containers, and no SELinux user or role of one's own. `container_engine_t` since v1.31.
 *
 * kubernetes/pod-security-admission policy/check_seLinuxOptions.go
 */
export const seLinux: Check = {
  name: 'seLinuxOptions',
  level: 'baseline',
  reason: 'seLinuxOptions',
  since: [
    [0, allowing('container_t', 'container_init_t', 'container_kvm_t')],
    [31, allowing('container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t')],
  ],
};
