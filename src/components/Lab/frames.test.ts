import {expect, test} from 'vitest';
import {siteDir} from '../../book/files';
import {manifestSource} from '../../plugins/manifest';
import {checkManifest} from '../../pod/checkManifest';
import type {Pod} from '../../pod/pod';
import {stories, storyIds} from '../LifecycleLab/stories';
import {framesOf} from './frames';
import {runOf} from './testing/runOf';

const beatsOf = (id: (typeof storyIds)[number]) => {
  const {manifest, scenario} = stories[id];
  return runOf(checkManifest(manifestSource(siteDir, manifest)).pod as Pod, scenario).beats;
};

test('the frames of a life are its beginning, both starts, the probe, readiness and the end', () => {
  const frames = framesOf(beatsOf('life'), 6);
  expect(frames.map(({at, leading}) => `${at} ${leading.what}`)).toMatchInlineSnapshot(`
    [
      "0 scheduled",
      "1 sandbox-created",
      "2 container-started",
      "5 exited",
      "11 ready",
      "25 exited",
    ]
  `);
});

test.each(storyIds)('%s has as many frames as were asked for, in order, each once, and the first moment among them', (id) => {
  const beats = beatsOf(id);
  const frames = framesOf(beats, 6);
  expect(frames).toHaveLength(Math.min(6, beats.length));
  expect(frames).toEqual(beats.filter((beat) => frames.includes(beat)));
  expect(frames[0]).toBe(beats[0]);
});

test('a run of few moments has them all', () => {
  const beats = beatsOf('life').slice(0, 4);
  expect(framesOf(beats, 6)).toEqual(beats);
});
