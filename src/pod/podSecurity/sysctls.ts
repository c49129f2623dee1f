import type {Check, Rule} from './check';

const from10 = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_unprivileged_port_start',
];
const from27 = [...from10, 'net.ipv4.ip_local_reserved_ports'];
const from29 = [
  ...from27,
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
];
const from32 = [...from29, 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'];
const from37 = [...from32, 'net.ipv4.tcp_slow_start_after_idle', 'net.ipv4.tcp_notsent_lowat'];

function allowing(names: readonly string[]): Rule {
  return ({spec}) =>
    (spec.securityContext?.sysctls ?? []).flatMap(({name}, index) =>
      names.includes(name) ? [] : [{field: `spec.securityContext.sysctls[${index}].name`, badValue: name, detail: name}],
    );
}

/**
 * Only kernel parameters that each Pod has for itself and that harm no neighbour. The list grows from version to version.
 *
 * kubernetes/pod-security-admission policy/check_sysctls.go
 */
export const sysctls: Check = {
  name: 'sysctls',
  level: 'baseline',
  reason: 'forbidden sysctls',
  since: [
    [0, allowing(from10)],
    [27, allowing(from27)],
    [29, allowing(from29)],
    [32, allowing(from32)],
    [37, allowing(from37)],
  ],
};
