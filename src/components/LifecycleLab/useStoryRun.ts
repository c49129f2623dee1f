import {useMemo} from 'react';
import type {KubernetesVersion} from '../../lifecycle/version';
import {type Run, runAlong} from '../Lab/run';
import type {Simulate} from '../Lab/useEngine';
import {type Deed, printDeeds, withDeeds} from './deeds';
import {pods} from './pods';
import {type StoryId, stories} from './stories';

/**
 * A story as it goes in a release, with what the reader does in it. It goes on to its end, even if nothing happens there any more: then
 * all stays as it is.
 */
export function useStoryRun(id: StoryId, version: KubernetesVersion, deeds: readonly Deed[], simulate: Simulate): Run {
  return useMemo(() => {
    const {scenario} = stories[id];
    return runAlong(simulate(pods[id], withDeeds(pods[id], {...scenario, version}, deeds)), scenario.untilSeconds);
  }, [id, version, printDeeds(deeds), simulate]);
}
