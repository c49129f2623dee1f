import type {Volume} from '../pod';
import type {Check} from './check';

const allowed = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
] as const;

/** The first source that is set beside the name; a volume without one is called unknown. */
function typeOf({name, ...sources}: Volume): string {
  return Object.entries(sources).find(([, source]) => source)?.[0] ?? 'unknown';
}

/**
 * Storage comes from claims and from Kubernetes itself, never straight from a server or a disk.
 *
 * kubernetes/pod-security-admission policy/check_restrictedVolumes.go
 */
export const restrictedVolumes: Check = {
  name: 'restrictedVolumes',
  level: 'restricted',
  reason: 'restricted volume types',
  since: [
    [
      0,
      ({spec}) =>
        (spec.volumes ?? []).flatMap((volume, index) => {
          if (allowed.some((source) => volume[source])) return [];
          const type = typeOf(volume);
          const detail = `volume "${volume.name}" uses restricted volume type "${type}"`;
          const path = `spec.volumes[${index}]`;
          return [{field: type === 'unknown' ? path : `${path}.${type}`, badValue: type, detail}];
        }),
    ],
  ],
  overrides: 'hostPathVolumes',
};
