import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import fc, {type Arbitrary} from 'fast-check';
import {expect, test} from 'vitest';
import {siteDir} from '../../book/files';
import type {Action} from '../../lifecycle/scenario';
import {kubernetesVersions} from '../../lifecycle/version';
import {manifestFolder, manifestSource} from '../../plugins/manifest';
import {admitted, checkManifest} from '../../pod/checkManifest';
import {containersInOrder} from '../../pod/containerRole';
import type {Pod, PodSpec} from '../../pod/pod';
import {validatePod} from '../../pod/validatePod';
import {faultsPrinted, faultsSaid} from './testing/faults';
import {runOf} from './testing/runOf';

/** The same every time; more of them, and others, where there is time: TIME_RUNS. */
const numRuns = Number(process.env.TIME_RUNS ?? 80);

/** Every Pod of the book. */
const pods = readdirSync(join(siteDir, manifestFolder))
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file): Pod[] => {
    const {pod, errors} = checkManifest(manifestSource(siteDir, file));
    return pod && errors.length === 0 ? [pod] : [];
  });

/** What a server takes, and hardly anybody writes. */
const odd = fc.constantFrom<Partial<PodSpec>>(
  {},
  {terminationGracePeriodSeconds: -1},
  {terminationGracePeriodSeconds: 2 ** 31},
  {activeDeadlineSeconds: 1},
  {restartPolicy: 'Never', terminationGracePeriodSeconds: 0},
  {schedulingGates: [{name: 'example.com/gate'}]},
);

const at = fc.oneof(fc.integer({min: 0, max: 60}), fc.constantFrom(-5, 0.0004, 12, 12, 12.34567, 599.999, 2 ** 31));

/** Anything that anybody might do, at odd times, to things that may not be there. */
function anyAction(pod: Pod): Arbitrary<Action> {
  const container = fc.constantFrom(...containersInOrder(pod).map((one) => one.container.name), 'nobody');
  const name = fc.constantFrom('example.com/held', 'example.com/gate', 'nothing');
  return fc.oneof(
    fc.record({
      at,
      do: fc.constant('delete' as const),
      gracePeriodSeconds: fc.constantFrom(0, 1, -1, 2 ** 31),
      force: fc.boolean(),
    }),
    fc.record({at, do: fc.constantFrom('evict', 'preempt', 'node-shutdown', 'node-silent', 'node-off', 'node-returns')}),
    fc.record({at, do: fc.constantFrom('node-reboots', 'node-object-deleted', 'kubelet-restarts', 'sandbox-lost')}),
    fc.record({at, do: fc.constantFrom('remove-finalizer', 'remove-gate'), name}),
    fc.record({at, do: fc.constant('signal'), container, signal: fc.constantFrom(0, 9, 15, 19, 64)}),
    fc.record({at, do: fc.constant('exit'), container, exitCode: fc.constantFrom(0, 1, 42, 88, 255)}),
    fc.record({at, do: fc.constant('out-of-memory'), container, victim: fc.constantFrom('process-1', 'child')}),
    fc.record({at, do: fc.constant('change-image'), container, image: fc.constant('other:2')}),
  ) as Arbitrary<Action>;
}

const run = fc
  .record({base: fc.constantFrom(...pods), change: odd, isHeld: fc.boolean()})
  .map(({base, change, isHeld}) => {
    const metadata = isHeld ? {...base.metadata, finalizers: ['example.com/held']} : base.metadata;
    const pod = admitted({...base, metadata, spec: {...base.spec, ...change}});
    return validatePod(pod).length === 0 ? pod : base;
  })
  .chain((pod) =>
    fc.record({
      pod: fc.constant(pod),
      actions: fc.array(anyAction(pod), {maxLength: 8}),
      version: fc.constantFrom(...kubernetesVersions),
      seconds: fc.nat(900),
    }),
  );

test('whatever is done to whichever Pod of the book, time goes on, and all that is said of it is whole', () => {
  fc.assert(
    fc.property(run, ({pod, actions, version, seconds}) => {
      const found = runOf(pod, {version, actions, untilSeconds: 900});
      const times = found.timeline.entries.map((entry) => entry.at);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(times.length).toBeLessThan(4000);
      expect(faultsSaid(found, 0)).toEqual([]);
      expect(faultsPrinted(found, seconds)).toEqual([]);
    }),
    {numRuns, seed: 20_261_128 + numRuns, endOnFailure: true},
  );
});
