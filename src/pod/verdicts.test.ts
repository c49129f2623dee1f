import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {effectiveCapabilities, linuxCapabilities} from './capabilities';
import {admitted} from './checkManifest';
import {podCondition} from './conditions';
import {containersInOrder} from './containerRole';
import {oomScoreAdj} from './oomScore';
import {podPhase} from './phase';
import type {Pod} from './pod';
import {podSecurity} from './podSecurity/podSecurity';
import {printedRow} from './printedStatus';
import {qosClass} from './qos';
import {tryQuantity} from './quantity';
import {effectiveResources} from './resources';
import {anyPod, anyPodWithStatus} from './testing/anyPod';

const seeded = (numRuns: number) => ({seed: 20260801, numRuns});
const gibi = 2 ** 30;

/** Invalid Pods are judged as well: a reader sees the verdicts while the manifest is still wrong. */
describe('of any Pod at all, valid or not', () => {
  test('an oom_score_adj is that of its class', () => {
    fc.assert(
      fc.property(anyPod, (pod) => {
        const qos = qosClass(pod);
        for (const {container} of containersInOrder(pod)) {
          const score = oomScoreAdj(pod, container.name, 8 * gibi);
          if (score === -997 || qos === 'Guaranteed') expect(score).toBe(-997);
          else if (qos === 'BestEffort') expect(score).toBe(1000);
          else expect(score).toSatisfy((adj: number) => adj >= 3 && adj <= 999);
        }
      }),
      seeded(200),
    );
  });

  test('capabilities are some of those that Linux has, each once', () => {
    fc.assert(
      fc.property(anyPod, (pod) => {
        for (const {container} of containersInOrder(pod)) {
          const {capabilities, all} = effectiveCapabilities(container, pod);
          expect(linuxCapabilities.filter((one) => capabilities.includes(one))).toEqual(capabilities);
          expect(all).toBe(capabilities.length === linuxCapabilities.length);
        }
      }),
      seeded(200),
    );
  });

  test('a Pod Security level is found, and defaults do not raise it', () => {
    const order = ['privileged', 'baseline', 'restricted'];
    fc.assert(
      fc.property(anyPod, (pod) => {
        const rank = (one: Pod) => order.indexOf(podSecurity(one).level);
        expect(rank(admitted(pod))).toBeLessThanOrEqual(rank(pod));
      }),
      seeded(200),
    );
  });

  test('effective amounts are amounts, and leaving the overhead out is having none', () => {
    fc.assert(
      fc.property(anyPod, (pod) => {
        const {requests} = effectiveResources(pod);
        const {requests: bare} = effectiveResources({...pod, spec: {...pod.spec, overhead: {}}});
        const {requests: without} = effectiveResources(pod, {excludeOverhead: true});
        expect(without).toEqual(bare);
        for (const amount of Object.values(requests)) expect(tryQuantity(amount)).toBeDefined();
      }),
      seeded(200),
    );
  });

  test('whatever its status, it has a phase, its conditions and a row', () => {
    fc.assert(
      fc.property(anyPodWithStatus, fc.boolean(), (pod, flag) => {
        const phase = podPhase(pod, {podIsTerminal: flag, podHasInitialized: !flag});
        expect(['Pending', 'Running', 'Succeeded', 'Failed']).toContain(phase);
        for (const type of ['ContainersReady', 'Ready', 'Initialized'] as const) {
          const {status} = podCondition(type, pod, flag ? (pod.status?.containerStatuses ?? []) : null);
          expect(['True', 'False']).toContain(status);
        }
        expect(printedRow(pod, '2026-08-01T09:30:00Z').ready).toMatch(/^\d+\/\d+$/);
      }),
      seeded(200),
    );
  });
});
