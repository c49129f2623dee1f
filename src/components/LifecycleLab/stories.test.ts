import {expect, test} from 'vitest';
import {siteDir} from '../../book/files';
import {manifestSource} from '../../plugins/manifest';
import {checkManifest} from '../../pod/checkManifest';
import type {Pod} from '../../pod/pod';
import {runOf} from '../Lab/testing/runOf';
import {whatHappened, whyItHappened} from '../Lab/words/sentence';
import {deedKinds, withDeeds} from './deeds';
import {outcomeOf} from './outcome';
import {stories, storyIds} from './stories';

const podOf = (manifest: string): Pod => checkManifest(manifestSource(siteDir, manifest)).pod as Pod;

test.each(storyIds)('the question of %s has its answer among the choices, and the run gets that far', (id) => {
  const {manifest, scenario, ask} = stories[id];
  const {timeline} = runOf(podOf(manifest), scenario);
  expect(ask.choices).toContain(outcomeOf(timeline, ask));
  expect(ask.at).toBeLessThan(scenario.untilSeconds ?? 0);
});

test.each(storyIds)('%s opens when something has happened, and before its question is answered', (id) => {
  const {manifest, scenario, ask, opens} = stories[id];
  const {beats} = runOf(podOf(manifest), scenario);
  expect(beats.filter(({at}) => at <= opens).length).toBeGreaterThan(0);
  expect(opens).toBeLessThan(ask.at);
});

test.each(storyIds)('%s names only containers that its Pod has', (id) => {
  const {manifest, scenario} = stories[id];
  const {spec} = podOf(manifest);
  const names = [...(spec.initContainers ?? []), ...spec.containers].map(({name}) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(scenario.containers ?? {})));
});

test.each(storyIds)('everything that happens in %s is said whole in both languages', (id) => {
  const {manifest, scenario} = stories[id];
  const {beats} = runOf(podOf(manifest), scenario);
  const sentences = beats
    .flatMap(({entries}) => entries)
    .flatMap((entry) =>
      (['zh-CN', 'en'] as const).flatMap((language) => [whatHappened(entry, language), whyItHappened(entry, language)]),
    );
  expect(sentences.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
});

test('whatever is done by hand, and whenever, what came before stays as it was', () => {
  for (const id of storyIds) {
    const {manifest, scenario} = stories[id];
    const pod = podOf(manifest);
    const before = runOf(pod, scenario).timeline.entries.filter(({at}) => at < 12);
    for (const kind of deedKinds.filter((one) => one !== 'pull' && one !== 'ungate')) {
      const container = kind === 'delete' ? {} : {container: pod.spec.containers[0]?.name ?? ''};
      const after = runOf(pod, withDeeds(pod, scenario, [{at: 12, kind, ...container}])).timeline.entries;
      expect(after.slice(0, before.length)).toEqual(before);
    }
  }
});

test('a deed at a container that is not there is not done', () => {
  const {manifest, scenario} = stories.start;
  const pod = podOf(manifest);
  expect(withDeeds(pod, scenario, [{at: 5, kind: 'exit-1', container: 'nobody'}])).toBe(scenario);
});
