import fc, {type Arbitrary} from 'fast-check';
import {withDefaults} from '../../pod/defaults';
import type {Container, ContainerRestartRule, LifecycleHandler, Pod, Probe} from '../../pod/pod';
import type {Action, ContainerBehaviour, Scenario} from '../scenario';
import {kubernetesVersions} from '../version';

const maybe = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(arbitrary, {nil: undefined, freq: 2});

/** Without the fields that were left out. */
const sparse = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const seconds = fc.oneof(fc.integer({min: 0, max: 12}), fc.constantFrom(0.25, 1.5, 30, 45, 601));

const probe: Arbitrary<Probe> = fc
  .record({
    kind: fc.constantFrom<Probe>({httpGet: {path: '/', port: 80}}, {exec: {command: ['true']}}, {tcpSocket: {port: 80}}),
    periodSeconds: fc.integer({min: 1, max: 10}),
    initialDelaySeconds: fc.integer({min: 0, max: 8}),
    failureThreshold: fc.integer({min: 1, max: 3}),
  })
  .map(({kind, ...rest}) => ({...kind, ...rest}));

const hook = fc.constantFrom<LifecycleHandler>({exec: {command: ['true']}}, {sleep: {seconds: 3}}, {sleep: {seconds: 0}});

const rules = fc.constantFrom<ContainerRestartRule[]>(
  [{action: 'Restart', exitCodes: {operator: 'In', values: [42]}}],
  [{action: 'RestartAllContainers', exitCodes: {operator: 'In', values: [42]}}],
);

function containerOf(name: string, isInit: boolean): Arbitrary<Container> {
  const policies = isInit ? fc.constantFrom('Always', undefined) : maybe(fc.constantFrom('Always', 'OnFailure', 'Never'));
  return fc
    .record({
      image: fc.constantFrom('one:1', 'two:1', 'three'),
      restartPolicy: policies,
      rules: maybe(rules),
      startupProbe: maybe(probe),
      livenessProbe: maybe(probe),
      readinessProbe: maybe(probe),
      postStart: maybe(hook),
      preStop: maybe(hook),
    })
    .map(({postStart, preStop, rules: restartPolicyRules, startupProbe, livenessProbe, readinessProbe, ...rest}) => {
      const stays = !isInit || rest.restartPolicy === 'Always';
      const probes = stays ? {startupProbe, livenessProbe, readinessProbe, lifecycle: sparse({postStart, preStop})} : {};
      const own = !isInit && rest.restartPolicy ? {restartPolicyRules} : {};
      return sparse({name, ...rest, ...probes, ...own});
    });
}

/** A Pod of a few containers with all that makes a difference to how it fares. */
export const anyRunnablePod: Arbitrary<Pod> = fc
  .record({
    inits: fc.integer({min: 0, max: 3}),
    apps: fc.integer({min: 1, max: 3}),
    restartPolicy: fc.constantFrom('Always', 'OnFailure', 'Never'),
    terminationGracePeriodSeconds: fc.constantFrom(0, 1, 5, 30),
    activeDeadlineSeconds: fc.option(fc.constantFrom(5, 40), {nil: undefined, freq: 8}),
    shareProcessNamespace: fc.boolean(),
  })
  .chain(({inits, apps, ...spec}) => {
    const list = (count: number, kind: string) =>
      fc.tuple(...Array.from({length: count}, (_, index) => containerOf(`${kind}-${index}`, kind === 'init')));
    return fc
      .tuple(list(inits, 'init'), list(apps, 'app'))
      .map(([initContainers, containers]) =>
        withDefaults({metadata: {name: 'any'}, spec: sparse({...spec, initContainers, containers})}),
      );
  });

const outcome = fc.constantFrom('success' as const, 'warning' as const, 'failure' as const, 'error' as const);

const behaviour: Arbitrary<ContainerBehaviour> = fc
  .record({
    pull: maybe(fc.record({seconds, failures: fc.constantFrom<number | 'always'>(0, 0, 1, 3, 'always')})),
    runs: maybe(
      fc.array(
        fc
          .record({
            answersAfterSeconds: maybe(seconds),
            exitsAfterSeconds: maybe(seconds),
            exitCode: fc.constantFrom(0, 1, 42),
            outOfMemory: fc.option(fc.constantFrom('process-1' as const, 'child' as const), {nil: undefined, freq: 6}),
          })
          .map(sparse),
        {minLength: 1, maxLength: 3},
      ),
    ),
    stop: maybe(
      fc.record({
        form: fc.constantFrom('exec' as const, 'shell' as const, 'shell-exec' as const, 'shell-trap' as const),
        program: fc.constantFrom('handles' as const, 'ignores' as const, 'none' as const),
        cleanupSeconds: seconds,
      }),
    ),
    postStart: maybe(fc.record({seconds, fails: fc.boolean()})),
    preStop: maybe(fc.record({seconds, fails: fc.boolean()})),
    probes: maybe(fc.record({liveness: fc.array(fc.record({fromSeconds: seconds, outcome}), {maxLength: 2})})),
  })
  .map(sparse) as Arbitrary<ContainerBehaviour>;

type Deed = Action extends infer One ? (One extends Action ? Omit<One, 'at'> : never) : never;

const deedsOf = (names: readonly string[]): Arbitrary<Deed> => {
  const container = fc.constantFrom(...names);
  const simple: readonly Deed[] = [
    {do: 'delete'},
    {do: 'delete', gracePeriodSeconds: 3},
    {do: 'delete', force: true},
    {do: 'node-pressure', resource: 'memory', threshold: 'hard'},
    {do: 'node-pressure', resource: 'ephemeral-storage', threshold: 'soft'},
    {do: 'node-shutdown'},
    {do: 'node-silent'},
    {do: 'node-off'},
    {do: 'node-returns'},
    {do: 'node-reboots'},
    {do: 'kubelet-restarts'},
    {do: 'sandbox-lost'},
  ];
  return fc.oneof(
    {weight: 3, arbitrary: fc.constantFrom(...simple)},
    container.chain((name) =>
      fc.constantFrom<Deed>(
        {do: 'exit', container: name, exitCode: 42},
        {do: 'signal', container: name, signal: 9},
        {do: 'signal', container: name, signal: 15, from: 'container'},
        {do: 'out-of-memory', container: name, victim: 'child'},
        {do: 'probe-finds', container: name, probe: 'liveness', outcome: 'failure'},
        {do: 'probe-finds', container: name, probe: 'readiness', outcome: 'failure'},
        {do: 'change-image', container: name, image: 'another:2'},
        {do: 'resize', container: name, resources: {requests: {cpu: '1'}}},
      ),
    ),
  );
};

/** A Pod and what becomes of it: runs that nobody would think of. */
export const anyRun: Arbitrary<{pod: Pod; scenario: Scenario}> = anyRunnablePod.chain((pod) => {
  const names = [...(pod.spec.initContainers ?? []), ...pod.spec.containers].map(({name}) => name);
  const action = fc.record({at: fc.oneof(seconds, fc.integer({min: 0, max: 120})), deed: deedsOf(names)});
  return fc
    .record({
      version: fc.constantFrom(...kubernetesVersions),
      behaviours: fc.tuple(...names.map(() => behaviour)),
      actions: fc.array(action, {maxLength: 4}),
      shutdownGracePeriodSeconds: fc.constantFrom(0, 20),
    })
    .map(({version, behaviours, actions, shutdownGracePeriodSeconds}) => ({
      pod,
      scenario: {
        version,
        untilSeconds: 900,
        containers: Object.fromEntries(names.map((name, index) => [name, behaviours[index] ?? {}])),
        actions: actions.map(({at, deed}) => ({...deed, at}) as Action),
        kubelet: {shutdownGracePeriodSeconds, shutdownGracePeriodCriticalPodsSeconds: shutdownGracePeriodSeconds / 2},
      },
    }));
});
