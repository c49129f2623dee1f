/** What an update may do to a field of a Pod that is stored; the words for each stand beside the field explorer. */
export type Mutability =
  | 'free'
  | 'identity'
  | 'at-creation'
  | 'finalizers'
  | 'metadata-by-system'
  | 'status'
  | 'fixed'
  | 'image'
  | 'init-image'
  | 'deadline'
  | 'tolerations'
  | 'toleration-seconds'
  | 'grace'
  | 'gates'
  | 'while-gated'
  | 'resize'
  | 'resize-pod'
  | 'ephemeral'
  | 'binding'
  | 'mixed';

/** Where each rule was read: keys of sources.json. */
export const mutabilitySources: Record<Mutability, readonly string[]> = {
  free: ['wpods', 'metaval'],
  identity: ['wpods', 'metaval'],
  'at-creation': ['apistore', 'meta'],
  finalizers: ['wpods', 'metaval'],
  'metadata-by-system': ['meta', 'metaval'],
  status: ['strat', 'api'],
  fixed: ['wpods136', 's136val'],
  image: ['wpods136', 's136val', 's136start'],
  'init-image': ['wpods136', 's136val', 's136start'],
  deadline: ['wpods136', 's136val'],
  tolerations: ['wpods136', 's136val'],
  'toleration-seconds': ['wpods136', 's136val'],
  grace: ['wpods136', 's136val'],
  gates: ['wgate', 's136val'],
  'while-gated': ['wgate', 's136val'],
  resize: ['wpods136', 'strat', 's136val'],
  'resize-pod': ['wpods136', 'strat', 's136val', 'gates'],
  ephemeral: ['api', 'wpods136'],
  binding: ['strat', 'wpods136'],
  mixed: ['api', 'strat'],
};

/** The first that fits. A pattern holds for the field and all below it. */
const rules: [pattern: RegExp, mutability: Mutability][] = [
  [/^(apiVersion|kind)$/, 'identity'],
  [/^(metadata|spec)$/, 'mixed'],
  [/^metadata\.(name|namespace|uid|creationTimestamp)$/, 'identity'],
  [/^metadata\.(labels|annotations|ownerReferences)\b/, 'free'],
  [/^metadata\.generateName$/, 'at-creation'],
  [/^metadata\.finalizers$/, 'finalizers'],
  [/^metadata\b/, 'metadata-by-system'],
  [/^status\b/, 'status'],
  [/^spec\.(containers|initContainers)$/, 'mixed'],
  [/^spec\.containers\.image$/, 'image'],
  [/^spec\.initContainers\.image$/, 'init-image'],
  [/^spec\.(containers|initContainers)\.resources\.claims\b/, 'fixed'],
  [/^spec\.(containers|initContainers)\.resources\b/, 'resize'],
  [/^spec\.resources\.claims\b/, 'fixed'],
  [/^spec\.resources\b/, 'resize-pod'],
  [/^spec\.ephemeralContainers\b/, 'ephemeral'],
  [/^spec\.activeDeadlineSeconds$/, 'deadline'],
  [/^spec\.tolerations\.tolerationSeconds$/, 'toleration-seconds'],
  [/^spec\.tolerations\b/, 'tolerations'],
  [/^spec\.terminationGracePeriodSeconds$/, 'grace'],
  [/^spec\.schedulingGates\b/, 'gates'],
  [/^spec\.(nodeSelector|affinity$|affinity\.nodeAffinity\b)/, 'while-gated'],
  [/^spec\.nodeName$/, 'binding'],
  [/^spec\b/, 'fixed'],
];

/**
 * What an update may do to a field once the Pod is stored, by the field's path.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go ValidatePodUpdate, ValidatePodResize; apimachinery
 * pkg/api/validation/objectmeta.go ValidateObjectMetaAccessorUpdate
 */
export function mutabilityOf(path: string): Mutability {
  return rules.find(([pattern]) => pattern.test(path))?.[1] ?? 'fixed';
}
