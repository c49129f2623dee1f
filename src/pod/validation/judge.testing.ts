import {admitted} from '../checkManifest';
import type {Container, Pod, Volume} from '../pod';
import {validatePod} from '../validatePod';

/** What the API server says of a Pod with a container and the given fields: `Required spec.volumes[0].name`, sorted, once each. */
export function judge(spec: object, metadata: Pod['metadata'] = {}): string[] {
  const pod = {metadata: {name: 'web', ...metadata}, spec: {containers: [{name: 'app', image: 'nginx:1.29'}], ...spec}};
  return [...new Set(validatePod(admitted(pod)).map(({type, field}) => `${type} ${field}`))].sort();
}

/** Of a Pod with one volume. */
export const judgeVolume = (source: object): string[] => judge({volumes: [{name: 'v', ...source}]});

/** Of a Pod with one container and the volumes it uses. */
export const judgeContainer = (container: Partial<Container>, volumes: Volume[] = []): string[] =>
  judge({containers: [{name: 'app', image: 'nginx:1.29', ...container}], volumes});
