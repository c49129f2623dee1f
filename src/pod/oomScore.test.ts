import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {withDefaults} from './defaults';
import {oomScoreAdj} from './oomScore';
import type {Container, Pod, ResourceRequirements} from './pod';

const gibi = 2 ** 30;

function container(name: string, resources?: ResourceRequirements, more: Partial<Container> = {}): Container {
  return {name, image: 'x', ...(resources ? {resources} : {}), ...more};
}

const asking = (name: string, memory: string, more: Partial<Container> = {}) => container(name, {requests: {memory}}, more);

function podOf(containers: Container[], spec: Partial<Pod['spec']> = {}, metadata: Pod['metadata'] = {}): Pod {
  return {metadata: {name: 'web', ...metadata}, spec: {containers, ...spec}};
}

const sidecar: Partial<Container> = {restartPolicy: 'Always'};
const nodeCritical = {priorityClassName: 'system-node-critical', priority: 2_000_001_000};

describe('oom_score_adj, on a node of 8 GiB', () => {
  const full = {limits: {cpu: '1', memory: '1Gi'}, requests: {cpu: '1', memory: '1Gi'}};

  test.each<[string, Pod, number]>([
    ['a Pod that asks for nothing is killed first', podOf([container('app')]), 1000],
    ['a Guaranteed Pod is killed last', podOf([container('app', full)]), -997],
    [
      'a Pod that came by way of the API server is not static',
      podOf(
        [container('app')],
        {priorityClassName: nodeCritical.priorityClassName},
        {annotations: {'kubernetes.io/config.source': 'api'}},
      ),
      1000,
    ],
    ['who asks for a quarter of the memory is 250 better off', podOf([asking('app', '2Gi')]), 750],
    ['who asks only for CPU is just better off than BestEffort', podOf([container('app', {requests: {cpu: '1'}})]), 999],
    ['who asks for all of it is just worse off than Guaranteed', podOf([asking('app', '8Gi')]), 3],
    ['who asks for more than there is, too', podOf([asking('app', '80Gi')]), 3],
    ['a sliver of memory counts for nothing', podOf([asking('app', '1Mi')]), 999],
    ['a request is counted per container, not per Pod', podOf([asking('app', '2Gi'), asking('other', '4Gi')]), 750],
    ['a Pod of the class system-node-critical is spared', podOf([container('app')], nodeCritical), -997],
    [
      'a Pod of the class system-cluster-critical is not',
      podOf([container('app')], {priorityClassName: 'system-cluster-critical', priority: 2_000_000_000}),
      1000,
    ],
    ['the name of the class alone does not spare a Pod', podOf([container('app')], {...nodeCritical, priority: 0}), 1000],
    [
      'a static Pod of that class needs no priority',
      podOf(
        [container('app')],
        {priorityClassName: nodeCritical.priorityClassName},
        {annotations: {'kubernetes.io/config.source': 'file'}},
      ),
      -997,
    ],
    [
      'a mirror Pod neither',
      podOf(
        [container('app')],
        {priorityClassName: nodeCritical.priorityClassName},
        {annotations: {'kubernetes.io/config.mirror': 'x'}},
      ),
      -997,
    ],
    [
      'what the Pod asks for beyond its containers is shared out among them',
      podOf([asking('app', '1Gi'), asking('other', '1Gi')], {resources: {requests: {memory: '4Gi'}}}),
      750,
    ],
    [
      'init containers get their share of it',
      podOf([container('app')], {initContainers: [container('init')], resources: {requests: {memory: '4Gi'}}}),
      750,
    ],
  ])('%s', (_, pod, expected) => {
    expect(oomScoreAdj(pod, 'app', 8 * gibi)).toBe(expected);
  });

  test('limits count once they have become requests', () => {
    const pod = podOf([container('app', {limits: {memory: '2Gi'}})]);
    expect(oomScoreAdj(pod, 'app', 8 * gibi)).toBe(999);
    expect(oomScoreAdj(withDefaults(pod), 'app', 8 * gibi)).toBe(750);
  });

  test('a sidecar that asks for little counts as the app container that asks for least', () => {
    const pod = podOf([asking('app', '2Gi'), asking('other', '4Gi')], {
      initContainers: [container('proxy', undefined, sidecar)],
    });
    expect(oomScoreAdj(pod, 'proxy', 8 * gibi)).toBe(750);
  });

  test('a sidecar that asks for much counts for itself, and an init container always does', () => {
    const pod = podOf([asking('app', '1Gi')], {initContainers: [asking('proxy', '4Gi', sidecar), container('setup')]});
    expect(oomScoreAdj(pod, 'proxy', 8 * gibi)).toBe(500);
    expect(oomScoreAdj(pod, 'setup', 8 * gibi)).toBe(999);
  });

  test('the class in the status, decided when the Pod was created, is what counts', () => {
    const pod: Pod = {...podOf([asking('app', '2Gi')]), status: {qosClass: 'Guaranteed'}};
    expect(oomScoreAdj(pod, 'app', 8 * gibi)).toBe(-997);
  });

  test('a container that is not there has no score', () => {
    expect(() => oomScoreAdj(podOf([container('app')]), 'web', gibi)).toThrow('no container "web"');
  });
});

test('a Burstable container lies between 3 and 999, and asking for more never makes it worse', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 40), fc.nat(2 ** 40), fc.integer({min: 1, max: 2 ** 40}), (one, other, capacity) => {
      const score = (bytes: number) =>
        oomScoreAdj(podOf([container('app', {requests: {cpu: '1', memory: String(bytes)}})]), 'app', capacity);
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(score(less)).toBeLessThanOrEqual(999);
      expect(score(more)).toBeGreaterThanOrEqual(3);
      expect(score(more)).toBeLessThanOrEqual(score(less));
    }),
  );
});
