import type {Pod, Volume, VolumeProjection} from '../pod';
import type {Told} from './warnings';

/** Types of volumes whose code is gone or going, by their field; one field is spelt otherwise in the warning. */
const oldTypes: [field: keyof Volume, text: string, spelt?: string][] = [
  ['photonPersistentDisk', 'deprecated in v1.11, non-functional in v1.16+'],
  ['gitRepo', 'deprecated in v1.11, and disabled by default in v1.33+'],
  ['scaleIO', 'deprecated in v1.16, non-functional in v1.22+'],
  ['flocker', 'deprecated in v1.22, non-functional in v1.25+'],
  ['storageos', 'deprecated in v1.22, non-functional in v1.25+', 'storageOS'],
  ['quobyte', 'deprecated in v1.22, non-functional in v1.25+'],
  ['glusterfs', 'deprecated in v1.25, non-functional in v1.26+'],
  ['cephfs', 'deprecated in v1.28, non-functional in v1.31+'],
  ['rbd', 'deprecated in v1.28, non-functional in v1.31+'],
];

function typeWarnings(volume: Volume, path: string): Told[] {
  return oldTypes
    .filter(([field]) => volume[field])
    .map(([field, text, spelt = field]) => ({kind: 'warned-volume-type', field: `${path}.${spelt}`, text}));
}

function pathsOf({configMap, secret, downwardAPI, clusterTrustBundle}: VolumeProjection) {
  return [
    ...(configMap?.items ?? []).map(({path}, index) => ({path, step: `configMap[${index}]`})),
    ...(secret?.items ?? []).map(({path}, index) => ({path, step: `secrets[${index}]`})),
    ...(downwardAPI?.items ?? []).map(({path}, index) => ({path, step: `downwardAPI[${index}]`})),
    ...(clusterTrustBundle ? [{path: clusterTrustBundle.path, step: 'ClusterTrustBundle'}] : []),
  ];
}

/** A file that would lie where the token lies. The server names neither the source's index nor its field quite as written. */
function tokenPaths({spec: {volumes = []}}: Pod): Told[] {
  const tokens = new Set(
    volumes.flatMap(({projected}) =>
      (projected?.sources ?? []).flatMap(({serviceAccountToken}) => (serviceAccountToken ? [serviceAccountToken.path] : [])),
    ),
  );
  return volumes.flatMap(({projected}, index) =>
    (projected?.sources ?? []).flatMap(pathsOf).flatMap(({path, step}): Told[] => {
      const field = `spec.volumes[${index}].projected.sources.${step}`;
      const text = `has duplicated path with ServiceAccountToken ${JSON.stringify(path)}`;
      return tokens.has(path) ? [{kind: 'warned-token-path', field, text}] : [];
    }),
  );
}

/**
 * Volumes that the server still takes and that no longer work, and files that hide a token.
 *
 * kubernetes/kubernetes pkg/api/pod/warnings.go
 */
export function volumeWarnings(pod: Pod): Told[] {
  const types = (pod.spec.volumes ?? []).flatMap((volume, index) => typeWarnings(volume, `spec.volumes[${index}]`));
  return [...types, ...tokenPaths(pod)];
}
