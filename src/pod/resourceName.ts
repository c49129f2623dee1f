/** Huge pages are resources of their own, one for each page size: `hugepages-2Mi`. */
export function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

/**
 * What a Pod as a whole may ask for in `spec.resources`: CPU, memory and huge pages.
 *
 * kubernetes/kubernetes staging/src/k8s.io/component-helpers/resource/helpers.go IsSupportedPodLevelResource
 */
export function isPodLevelResource(name: string): boolean {
  return name === 'cpu' || name === 'memory' || isHugePages(name);
}

/** Kubernetes' own resources have no prefix, or one of its own; all others, such as `nvidia.com/gpu`, are extended ones. */
export function isNativeResource(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

/**
 * Whether a limit may be higher than its request. Huge pages and extended resources cannot be promised twice.
 *
 * kubernetes/kubernetes pkg/apis/core/helper/helpers.go IsOvercommitAllowed
 */
export function isOvercommitAllowed(name: string): boolean {
  return isNativeResource(name) && !isHugePages(name);
}
