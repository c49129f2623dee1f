import type {Check} from './check';

/**
 * A directory of the node must not be mounted.
 *
 * kubernetes/pod-security-admission policy/check_hostPathVolumes.go
 */
export const hostPathVolumes: Check = {
  name: 'hostPathVolumes',
  level: 'baseline',
  reason: 'hostPath volumes',
  since: [
    [
      0,
      ({spec}) =>
        (spec.volumes ?? []).flatMap(({name, hostPath}, index) =>
          hostPath ? [{field: `spec.volumes[${index}].hostPath`, badValue: hostPath, detail: `volume "${name}"`}] : [],
        ),
    ],
  ],
};
