import type {Pod} from './pod';

/** Linux keeps 64 bytes with the closing zero; the kubelet cuts longer names to 63: pkg/kubelet/util/util_linux.go. */
const longestHostname = 63;

function cut(name: string): string {
  return name.slice(0, longestHostname).replace(/[-.]+$/, '');
}

/**
 * What `hostname` prints in the Pod's containers; nothing for a Pod on the node's network, which shows the node's name. With
 * `setHostnameAsFQDN` it is the full name, whose last part, the cluster's domain, no manifest tells: `…` stands for it.
 *
 * kubernetes/kubernetes pkg/kubelet/kubelet_pods.go GeneratePodHostNameAndDomain
 */
export function podHostname({metadata, spec}: Pod): string | undefined {
  if (spec.hostNetwork) return undefined;
  if (spec.hostnameOverride) return cut(spec.hostnameOverride);
  const short = cut(spec.hostname || metadata.name || '');
  if (!spec.setHostnameAsFQDN || !spec.subdomain) return short;
  return `${short}.${spec.subdomain}.${metadata.namespace ?? 'default'}.svc.…`;
}
