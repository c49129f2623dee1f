import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {siteDir} from '../../book/files';
import type {Family, Sense} from '../../lifecycle/decode/senses';
import type {Moment} from '../../lifecycle/moment';
import {momentAt} from '../../lifecycle/read/momentAt';
import type {Scenario} from '../../lifecycle/scenario';
import {simulate} from '../../lifecycle/simulate';
import {checkManifest} from '../../pod/checkManifest';
import {withDefaults} from '../../pod/defaults';
import type {Pod} from '../../pod/pod';
import {printFields, readFields, readMoment} from '../Lab/knobAddress';
import {withDeeds} from '../LifecycleLab/deeds';
import {printState, readState} from '../LifecycleLab/labState';
import {stories} from '../LifecycleLab/stories';
import * as restart from '../RestartLab/settings';
import * as termination from '../TerminationLab/settings';
import {wordsByFamily} from './anchors';
import {type LabId, type LabState, labOf, labOfProgress, labs, labsOfCode, labsOfInit, pathOfLab} from './labs';

function podIn(manifest: string): Pod {
  const {pod} = checkManifest(readFileSync(join(siteDir, 'static/manifests', manifest), 'utf8'));
  if (!pod) throw new Error(`${manifest} holds no Pod`);
  return withDefaults(pod);
}

type Shown = {pod: Pod; scenario: Scenario; at: number; again: string};

/** What a laboratory shows for what its address says, and what it would put into its address itself. */
const shownIn: Record<LabId, (state: string) => Shown> = {
  'lifecycle-lab': (state) => {
    const read = readState(state);
    const {manifest, scenario} = stories[read.story];
    const pod = podIn(manifest);
    return {pod, scenario: withDeeds(pod, scenario, read.deeds), at: read.at, again: printState(read)};
  },
  'restart-lab': (state) => {
    const settings = readFields(state, restart.fields);
    const at = readMoment(state) ?? 0;
    const again = [...printFields(settings, restart.fields), `t.${at}`].join('_');
    return {pod: restart.podOf(settings), scenario: restart.scenarioOf(settings), at, again};
  },
  'termination-lab': (state) => {
    const settings = readFields(state, termination.fields);
    const at = readMoment(state) ?? 0;
    const again = [...printFields(settings, termination.fields), `t.${at}`].join('_');
    const pod = termination.podOf(podIn('shutdown-lab.yaml'), settings);
    return {pod, scenario: termination.scenarioOf(settings), at: termination.zero + at, again};
  },
};

function momentOf({lab, state}: LabState): Moment {
  const {pod, scenario, at} = shownIn[lab](state);
  return momentAt(simulate(pod, scenario), at);
}

/** The words of a family that can be seen at a moment. */
const seen: Record<Family, (moment: Moment) => (string | undefined)[]> = {
  printed: ({pods}) => pods.map(({row}) => row.status),
  phase: ({pods}) => pods.map(({status}) => status.phase),
  waiting: ({pods}) => pods.map(({row}) => row.status),
  terminated: ({pods}) =>
    statesOf(pods).flatMap(({state, lastState}) => [state?.terminated?.reason, lastState?.terminated?.reason]),
  podReason: ({pods}) => pods.map(({status}) => status.reason),
  state: ({pods}) =>
    statesOf(pods).map(({state}) => (state?.running ? 'Running' : state?.terminated ? 'Terminated' : 'Waiting')),
  condition: ({pods}) => pods.flatMap(({status}) => (status.conditions ?? []).map(({type}) => type)),
  conditionReason: ({pods}) => pods.flatMap(({status}) => (status.conditions ?? []).map(({reason}) => reason)),
  event: ({events}) => events.map(({reason}) => reason),
};

const statesOf = (pods: Moment['pods']) =>
  pods.flatMap(({status}) => [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])]);

const linked = wordsByFamily.flatMap(({family, entries}) =>
  entries.flatMap((sense: Sense) => {
    const state = (labs[family] as Record<string, LabState | undefined>)[sense.word];
    return state ? [{...sense, state, path: pathOfLab(state)}] : [];
  }),
);

describe('the laboratory that a word leads to', () => {
  it.each(linked)('shows $family $word: $path', ({family, word, state}) => {
    const moment = momentOf(state);
    expect(seen[family](moment)).toContain(word);
    expect(moment.pods[0]?.exists).toBe(true);
  });

  it('shows how far the init containers are', () => {
    expect(momentOf(labOfProgress).pods[0]?.row.status).toBe('Init:1/3');
  });

  it.each(Object.entries(labsOfInit))('shows Init:%s', (word, state) => {
    expect(momentOf(state).pods[0]?.row.status).toBe(`Init:${word}`);
    expect(shownIn[state.lab](state.state).again).toBe(state.state);
  });

  it.each(Object.entries(labsOfCode))('shows exit code %s', (code, state) => {
    const moment = momentOf(state as LabState);
    expect(statesOf(moment.pods).map(({state: now}) => now?.terminated?.exitCode)).toContain(Number(code));
  });

  it.each(linked)('is set as its address says: $path', ({state: {lab, state}, family, word}) => {
    expect(shownIn[lab](state).again).toBe(state);
    expect(labOf({family, word} as Sense)).toContain(state);
  });
});
