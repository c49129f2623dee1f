// What was seen when real Pods were last run is put to today's engine: the simulator must not come to say something else.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {withDefaults} from '../../src/pod/defaults';
import {parseManifest} from '../../src/pod/manifest';
import {validatePod} from '../../src/pod/validatePod';
import {claims} from './groups.mjs';
import {standIns} from './images.mjs';
import {manifestText, podIn} from './realPod.mjs';

const recorded = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/book/realPods.json'), 'utf8')).claims;
const textOf = ({file, own, change = (text) => text}) => change(manifestText({file, own}));

test('every claim has been tried on a real Pod, in the order in which it is listed', () => {
  expect(recorded.map(({id}) => id)).toEqual(claims.map(({id}) => id));
});

test.each(claims)('$id: what was seen is what the engine says today', ({id, place, group, holds}) => {
  const result = recorded.find((one) => one.id === id);
  expect(holds(result.seen, podIn(textOf(group)))).toBe(true);
  expect(result.place).toBe(place);
});

const groups = [...new Set(claims.map(({group}) => group))];

test.each(groups)('$file is a Pod that an API server would take, of images that can be built here', (group) => {
  const {pod, errors} = parseManifest(textOf(group));
  expect(errors).toEqual([]);
  expect(validatePod(withDefaults(pod))).toEqual([]);
  const containers = [...(pod.spec.initContainers ?? []), ...pod.spec.containers];
  for (const {image} of containers) expect(Object.keys(standIns)).toContain(image);
});

test('what is to be changed in a manifest is there to be changed', () => {
  for (const {file, own, change} of groups)
    if (change) expect(change(manifestText({file, own})), file).not.toBe(manifestText({file, own}));
});
