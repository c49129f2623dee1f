import {useMemo} from 'react';
import type {KubernetesVersion} from '../../lifecycle/version';
import {type Run, runOf} from '../Lab/useRun';
import {type Deed, printDeeds, withDeeds} from './deeds';
import {pods} from './pods';
import {type StoryId, stories} from './stories';

/** A run goes on to the end of its story, even if nothing happens there any more: then all stays as it is. */
export function storyRun(id: StoryId, version: KubernetesVersion, deeds: readonly Deed[]): Run {
  const {scenario} = stories[id];
  return runOf(pods[id], withDeeds(pods[id], {...scenario, version}, deeds), scenario.untilSeconds);
}

/** A story as it goes in a release, with what the reader does in it. */
export function useStoryRun(id: StoryId, version: KubernetesVersion, deeds: readonly Deed[]): Run {
  return useMemo(() => storyRun(id, version, deeds), [id, version, printDeeds(deeds)]);
}
