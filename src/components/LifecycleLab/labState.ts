import {type KubernetesVersion, kubernetesVersions, newestVersion} from '../../lifecycle/version';
import {type Fields, printFields, printMoment, readFields, readMoment, unreadFields} from '../Lab/knobAddress';
import {type Deed, printDeeds, readDeeds} from './deeds';
import {type StoryId, stories, storyIds} from './stories';

/** What a run is seen beside: nothing, itself as it goes when nobody does anything, or another story. */
export type Beside = 'none' | 'untouched' | StoryId;

type Choices = {story: StoryId; version: KubernetesVersion; beside: Beside};

/** All that a reader has chosen and done; times are in seconds. */
export type LabState = Choices & {deeds: readonly Deed[]; at: number};

const fields: Fields<Choices> = {
  story: {key: 's', allowed: storyIds, usual: 'life'},
  version: {key: 'v', allowed: kubernetesVersions, usual: newestVersion},
  beside: {key: 'b', allowed: ['none', 'untouched', ...storyIds], usual: 'none'},
};

/** What is the same run is not seen beside itself. */
const isItself = ({story, beside}: Choices, deeds: readonly Deed[]): boolean =>
  beside === story || (beside === 'untouched' && deeds.length === 0);

/** What the address says, `s.liveness_do.12-delete_t.14`; what it does not say, or says wrong, is as usual. */
export function readState(address: string): LabState {
  const done = address.split('_').find((part) => part.startsWith('do.'));
  const deeds = readDeeds(done?.slice('do.'.length));
  const choices = readFields(address, fields);
  return {
    ...choices,
    ...(isItself(choices, deeds) ? {beside: 'none' as const} : {}),
    deeds,
    at: readMoment(address) ?? stories[choices.story].opens,
  };
}

/** What the address says and nobody understands. */
export function unreadState(address: string): string[] {
  const isDone = (part: string): boolean =>
    part.startsWith('do.') && readDeeds(part.slice('do.'.length)).length === part.split('*').length;
  return unreadFields(address, fields, isDone);
}

/** For the address: only what is not as usual. */
export function printState({deeds, at, ...choices}: LabState): string {
  return [
    ...printFields(choices, fields),
    ...(deeds.length > 0 ? [`do.${printDeeds(deeds)}`] : []),
    ...(at === stories[choices.story].opens ? [] : [printMoment(at)]),
  ].join('_');
}
