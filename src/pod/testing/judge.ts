import type {Container, ObjectMeta, PodSpec, Volume} from '../pod';
import {told} from './told';

/** For tests: what the API server tells of a Pod with a container and the given fields, sorted; the fields may be anything. */
export function judge(spec: object, metadata: ObjectMeta = {}): string[] {
  return told(spec as Partial<PodSpec>, metadata).sort();
}

/** Of a Pod with one volume. */
export const judgeVolume = (source: object): string[] => judge({volumes: [{name: 'v', ...source}]});

/** Of a Pod with one container and the volumes it uses. */
export const judgeContainer = (container: Partial<Container>, volumes: Volume[] = []): string[] =>
  judge({containers: [{name: 'app', image: 'nginx', ...container}], volumes});
