import {expect, test} from 'vitest';
import {siteDir} from '../book/files';
import {brokenNotes} from '../components/Playground/brokenNotes';
import {judge} from '../components/Playground/judge';
import {manifestSource} from './manifest';
import {examplesIn} from './playground';

const lists = {'zh-CN': examplesIn(siteDir, 'zh-CN'), en: examplesIn(siteDir, 'en')};

test('the menu has the same manifests in both languages, and a note on each that is broken', () => {
  expect(lists.en.map(({file}) => file)).toEqual(lists['zh-CN'].map(({file}) => file));
  for (const list of Object.values(lists)) {
    expect(list.filter(({file, note}) => file.startsWith('invalid/') && note === '')).toEqual([]);
    expect(list.length).toBeGreaterThan(60);
  }
  const files = lists.en.map(({file}) => file);
  expect(Object.keys(brokenNotes).filter((file) => !files.includes(`invalid/${file}`))).toEqual([]);
});

test('what the menu calls sound is judged sound and drawn, and what it calls broken is not', () => {
  for (const {file} of lists.en) {
    const {errors, drawn} = judge(manifestSource(siteDir, file));
    expect(errors.length > 0, file).toBe(file.startsWith('invalid/'));
    if (!file.startsWith('invalid/')) expect(drawn, file).toBeDefined();
  }
});

test('every error of a broken manifest is shown at a place, in the order of the text', () => {
  for (const {file} of lists.en.filter((one) => one.file.startsWith('invalid/'))) {
    const {errors} = judge(manifestSource(siteDir, file));
    const starts = errors.map(({range}) => range?.start ?? -1);
    expect(starts, file).toEqual(starts.toSorted((a, b) => a - b));
    expect(Math.min(...starts), file).toBeGreaterThanOrEqual(0);
  }
});
