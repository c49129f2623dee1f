import {defaultPullPolicy} from './imageReference';
import type {Volume, VolumeProjection, VolumeSource} from './pod';
import {roundedResources} from './roundedResources';
import {defaultDownwardFile} from './selectorDefaults';

/** rw-r--r-- */
const fileMode = 0o644;
const oneHour = 3600;

function defaultProjection(source: VolumeProjection): VolumeProjection {
  const {downwardAPI, serviceAccountToken} = source;
  return {
    ...source,
    ...(downwardAPI?.items ? {downwardAPI: {...downwardAPI, items: downwardAPI.items.map(defaultDownwardFile)}} : {}),
    ...(serviceAccountToken
      ? {
          serviceAccountToken: {
            ...serviceAccountToken,
            expirationSeconds: serviceAccountToken.expirationSeconds ?? oneHour,
          },
        }
      : {}),
  };
}

type SourceDefaults = {[Kind in keyof VolumeSource]?: (source: NonNullable<VolumeSource[Kind]>) => VolumeSource[Kind]};

/**
 * kubernetes/kubernetes pkg/apis/core/v1/defaults.go and the `+default` marks of staging/src/k8s.io/api/core/v1/types.go.
 * Sources that are not named here have no defaults.
 */
const sourceDefaults: SourceDefaults = {
  hostPath: (source) => ({...source, type: source.type ?? ''}),
  configMap: (source) => ({...source, defaultMode: source.defaultMode ?? fileMode}),
  secret: (source) => ({...source, defaultMode: source.defaultMode ?? fileMode}),
  downwardAPI: ({items, ...source}) => ({
    ...source,
    ...(items ? {items: items.map(defaultDownwardFile)} : {}),
    defaultMode: source.defaultMode ?? fileMode,
  }),
  projected: ({sources, ...source}) => ({
    ...source,
    ...(sources ? {sources: sources.map(defaultProjection)} : {}),
    defaultMode: source.defaultMode ?? fileMode,
  }),
  ephemeral: (source) => {
    const template = source.volumeClaimTemplate;
    if (!template) return source;
    const {resources} = template.spec ?? {};
    const spec = {
      ...template.spec,
      volumeMode: template.spec?.volumeMode ?? 'Filesystem',
      ...(resources ? {resources: roundedResources(resources)} : {}),
    };
    return {...source, volumeClaimTemplate: {...template, spec}};
  },
  image: (source) => ({...source, pullPolicy: source.pullPolicy || defaultPullPolicy(source.reference ?? '')}),
  iscsi: (source) => ({...source, iscsiInterface: source.iscsiInterface || 'default'}),
  rbd: (source) => ({
    ...source,
    pool: source.pool || 'rbd',
    user: source.user || 'admin',
    keyring: source.keyring || '/etc/ceph/keyring',
  }),
  azureDisk: (source) => ({
    ...source,
    cachingMode: source.cachingMode ?? 'ReadWrite',
    fsType: source.fsType ?? 'ext4',
    readOnly: source.readOnly ?? false,
    kind: source.kind ?? 'Shared',
  }),
  scaleIO: (source) => ({
    ...source,
    storageMode: source.storageMode || 'ThinProvisioned',
    fsType: source.fsType || 'xfs',
  }),
};

function defaultSource<Kind extends keyof VolumeSource>(kind: Kind, source: VolumeSource[Kind]): VolumeSource[Kind] {
  return source ? (sourceDefaults[kind]?.(source) ?? source) : source;
}

/** A volume that names no source is an empty directory. */
export function defaultVolume({name, ...source}: Volume): Volume {
  const named = Object.entries(source) as [keyof VolumeSource, VolumeSource[keyof VolumeSource]][];
  const given = named.filter(([, value]) => value);
  if (given.length === 0) return {name, emptyDir: {}};
  return {name, ...Object.fromEntries(given.map(([kind, value]) => [kind, defaultSource(kind, value)]))};
}
