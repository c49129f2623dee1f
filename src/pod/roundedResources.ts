import type {ResourceList, ResourceRequirements} from './pod';
import {quantityText, roundToMillis, tryQuantity} from './quantity';

/**
 * Amounts finer than a thousandth are rounded up, in every list of resources.
 *
 * kubernetes/kubernetes pkg/apis/core/v1/defaults.go SetDefaults_ResourceList
 */
export function rounded(list: ResourceList): ResourceList {
  const entries = Object.entries(list).map(([name, text]): [string, string] => {
    const quantity = tryQuantity(text);
    const stored = quantity && roundToMillis(quantity);
    return [name, stored && stored.nanos !== quantity.nanos ? quantityText(stored) : text];
  });
  return Object.fromEntries(entries);
}

export function roundedResources<Resources extends Pick<ResourceRequirements, 'requests' | 'limits'>>(
  resources: Resources,
): Resources {
  const {requests, limits} = resources;
  return {
    ...resources,
    ...(limits ? {limits: rounded(limits)} : {}),
    ...(requests ? {requests: rounded(requests)} : {}),
  };
}
