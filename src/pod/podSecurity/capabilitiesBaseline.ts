import {addedCapabilities} from './addedCapabilities';
import type {Check} from './check';

const allowed = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
];

/**
 * Nothing may be added but what runtimes give anyway, and of that not NET_RAW: with raw packets a container can pretend to be
 * another.
 *
 * kubernetes/pod-security-admission policy/check_capabilities_baseline.go
 */
export const capabilitiesBaseline: Check = {
  name: 'capabilities_baseline',
  level: 'baseline',
  reason: 'non-default capabilities',
  since: [[0, (pod) => addedCapabilities(pod, allowed)]],
};
