import fc from 'fast-check';
import {expect, test} from 'vitest';
import {containersInOrder} from '../../pod/containerRole';
import {podPhase} from '../../pod/phase';
import type {Entry} from '../entry';
import {statusAfter} from '../read/statusAt';
import {simulate} from '../simulate';
import {anyRun} from '../testing/anyRun';
import type {Timeline} from '../timeline';

const count = Number(process.env.TIME_RUNS ?? 250);

/** The same runs every time, worked out once; more of them, and others, where there is time: TIME_RUNS. */
const runs = fc.sample(anyRun, {numRuns: count, seed: 20_261_128 + count});
const timelines = runs.map(({pod, scenario}) => simulate(pod, scenario));

function always(title: string, holds: (timeline: Timeline) => void): void {
  test(title, () => {
    for (const [index, timeline] of timelines.entries()) {
      try {
        holds(timeline);
      } catch (error) {
        throw new Error(`In run ${index}: ${JSON.stringify(runs[index])}`, {cause: error});
      }
    }
  });
}

/** The entries of a kind about a container of the Pod that the run is about. */
const about = ({entries, pods}: Timeline, name: string): Entry[] =>
  entries.filter(({container, pod}) => container === name && pod === pods[0]?.uid);

const namesOf = ({pods}: Timeline): string[] => (pods[0]?.containers ?? []).map(({name}) => name);

always('time never runs back, and every run ends within bounds', ({entries, end, isCut, scenario}) => {
  for (const [seq, entry] of entries.entries()) {
    expect(entry.seq).toBe(seq);
    expect(entry.at).toBeGreaterThanOrEqual(entries[seq - 1]?.at ?? 0);
  }
  expect(entries.length).toBeLessThan(6000);
  expect(end).toBeLessThanOrEqual(isCut ? scenario.untilSeconds : Number.POSITIVE_INFINITY);
});

test('the same Pod and scenario always give the same timeline', () => {
  for (const [index, {pod, scenario}] of runs.slice(0, 60).entries()) {
    expect(JSON.stringify(simulate(pod, scenario))).toBe(JSON.stringify(timelines[index]));
  }
});

always('SIGKILL never comes before what was given is over', (timeline) => {
  for (const name of namesOf(timeline)) {
    let killAt: number | undefined;
    for (const {what, who, at, facts} of about(timeline, name)) {
      if (what === 'signal-sent') killAt = Number(facts?.killAt);
      if (what === 'killed') expect(at).toBe(killAt);
      if (what === 'exited' && who === 'kernel') killAt = undefined;
    }
  }
});

always('between a stop signal and SIGKILL there are at least two seconds', (timeline) => {
  for (const {what, facts} of timeline.entries)
    if (what === 'signal-sent') expect(Number(facts?.given)).toBeGreaterThanOrEqual(2);
});

always('no stop signal is sent while a hook that the kubelet waits for is running', (timeline) => {
  for (const name of namesOf(timeline)) {
    let isRunning = false;
    for (const {what} of about(timeline, name)) {
      if (what === 'pre-stop-began') isRunning = true;
      if (/^pre-stop-(ended|failed|given-up)$/.test(what) || what === 'container-started') isRunning = false;
      if (what === 'signal-sent') expect(isRunning).toBe(false);
    }
    // A kubelet that is restarted forgets its hook, and runs it again.
  }
});

always('a container ends as often as it was started, or once less, and never twice in a row', (timeline) => {
  for (const name of namesOf(timeline)) {
    let isRunning = false;
    for (const {what} of about(timeline, name)) {
      if (what === 'container-started') isRunning = true;
      if (what !== 'exited') continue;
      expect(isRunning).toBe(true);
      isRunning = false;
    }
  }
});

always(
  'with the policy Never a container that has ended does not run again, unless rules, a new image or a new sandbox have it so',
  (timeline) => {
    const {pods, entries, scenario} = timeline;
    const pod = pods[0]?.pod;
    if (pod?.spec.restartPolicy !== 'Never') return;
    if (entries.some(({what}) => /sandbox-changed|image-changed|restarting-all|resize-started/.test(what))) return;
    const hasRules = !['1.28', '1.29', '1.30', '1.31', '1.32', '1.33', '1.34'].includes(scenario.version);
    for (const {container, role} of containersInOrder(pod)) {
      if (role === 'sidecar' || (hasRules && container.restartPolicy && container.restartPolicy !== 'Never')) continue;
      if (hasRules && container.restartPolicyRules) continue;
      expect(about(timeline, container.name).filter(({what}) => what === 'container-started').length).toBeLessThanOrEqual(1);
    }
  },
);

always('the phase never leaves Succeeded or Failed', ({pods}) => {
  for (const {object} of pods) {
    const ended = object.values.findIndex(({phase}) => phase === 'Succeeded' || phase === 'Failed');
    if (ended < 0) continue;
    for (const {phase} of object.values.slice(ended)) expect(phase).toBe(object.values[ended]?.phase);
  }
});

always('nothing runs any more when the phase is final, unless somebody else wrote it', ({pods, entries}) => {
  for (const {uid, object, containers} of pods) {
    const at = entries.find(
      ({pod, what, who, why}) => pod === uid && what === 'phase-changed' && who === 'kubelet' && why === 'last-status-is-final',
    );
    if (!at) continue;
    for (const {actual} of containers) {
      const after = actual.values.filter((_, index) => (actual.seqs[index] ?? 0) > at.seq);
      for (const {activity} of after) expect(['absent', 'exited', 'back-off', 'pull-back-off']).toContain(activity);
    }
    expect(object.values.length).toBeGreaterThan(0);
  }
});

always(
  'no wait for a restart or a pull is longer than five minutes, and a container does not wait while it runs',
  (timeline) => {
    for (const {what, facts, at} of timeline.entries) {
      if (what !== 'back-off' && what !== 'pull-back-off') continue;
      expect(Number(facts?.wait)).toBeLessThanOrEqual(300);
      expect(Number(facts?.until)).toBeGreaterThan(at);
    }
  },
);

always('the phase that is written is the one that the statuses of the containers give', (timeline) => {
  const tracks = timeline.pods[0];
  if (!tracks) return;
  for (const {seq, pod, what} of timeline.entries) {
    if (pod !== tracks.uid || what !== 'phase-changed') continue;
    const status = statusAfter(tracks, seq);
    if (status.phase === 'Succeeded' || status.phase === 'Failed' || status.reason) continue;
    const apps = status.containerStatuses ?? [];
    const hasStarted = apps.some(({state, lastState}) => state?.running || state?.terminated || lastState?.terminated);
    const found = podPhase({...tracks.pod, status}, {podIsTerminal: false, podHasInitialized: hasStarted});
    // A final one is written only when nothing can be running any more.
    if (found !== 'Succeeded' && found !== 'Failed') expect(status.phase).toBe(found);
  }
});

always(
  'an app container is started only when every init container has completed and every sidecar has started',
  ({pods, entries}) => {
    const tracks = pods[0];
    if (!tracks) return;
    const roles = new Map(tracks.containers.map(({name, told}) => [name, told.values[0]?.role]));
    const done = new Set<string>();
    const inits = [...roles].filter(([, role]) => role === 'init' || role === 'sidecar').map(([name]) => name);
    for (const {what, container, facts, pod} of entries) {
      if (pod !== tracks.uid || container === undefined) continue;
      const role = roles.get(container);
      if (role === 'init' && what === 'exited' && facts?.exitCode === 0) done.add(container);
      if (role === 'sidecar' && what === 'container-started') done.add(container);
      if (role === 'app' && what === 'container-started') for (const name of inits) expect(done).toContain(name);
    }
  },
);
