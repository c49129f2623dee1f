import type {LinuxNamespace} from '../../pod/namespaces';

/** Where a process can be: on the node outside the Pod, in the sandbox, in one of two containers. */
export const places = ['node', 'pause', 'first', 'second'] as const;

export type Place = (typeof places)[number];

/**
 * Inode numbers of `/proc/<pid>/ns/*`, last four digits, of one real Pod with no switch on (podman 4.3.1, runc 1.1.5, Linux
 * 6.18). A place without a number is in the namespace of the one before it.
 */
export const measured: Record<LinuxNamespace, Partial<Record<Place, string>>> = {
  net: {node: '1833', pause: '2179'},
  ipc: {node: '1839', pause: '2253'},
  uts: {node: '1838', pause: '2252'},
  pid: {node: '1836', pause: '2254', first: '2258', second: '2256'},
  mnt: {node: '1832', pause: '2251', first: '2257', second: '2255'},
  user: {node: '1837'},
};
