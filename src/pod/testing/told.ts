import {admitted} from '../checkManifest';
import type {ObjectMeta, PodSpec} from '../pod';
import {validatePod} from '../validatePod';

/** For tests: what the API server tells of a Pod with one container `app`, each pair of type and field once. */
export function told(spec: Partial<PodSpec>, metadata: ObjectMeta = {}): string[] {
  const errors = validatePod(
    admitted({metadata: {name: 'web', ...metadata}, spec: {containers: [{name: 'app', image: 'nginx'}], ...spec}}),
  );
  return [...new Set(errors.map(({type, field}) => `${type} ${field}`))];
}
