import {expect, test} from 'vitest';
import {arrive, type Sources} from './arrival';
import {addressMark} from './draft';

const sources: Sources = {
  examples: ['pvc.yaml', 'invalid/bad-words.yaml'],
  fetchExample: async (file) => {
    if (file === 'pvc.yaml') return 'an example';
    throw new Error('offline');
  },
  readLink: async (payload) => (payload === 'good' ? {text: 'a link’s text'} : {trouble: 'damaged'}),
};
const at = (search: string, hash: string, own?: string, from?: string) =>
  arrive({search, hash}, {...(own === undefined ? {} : {own: {text: own, ...(from ? {from} : {})}}), kept: []}, sources);

test('without a link the reader’s own text comes back, and if there is none, none', async () => {
  expect(await at('', '')).toEqual({});
  expect(await at('?utm=x', '#results', 'mine')).toEqual({text: 'mine'});
});

test('a link’s text is shown, a name’s too, and the reader is told that his own is kept', async () => {
  expect(await at('', '#m=good')).toEqual({text: 'a link’s text', notice: {kind: 'came', keepsOwn: false}});
  expect(await at('?manifest=pvc.yaml', '#m=good', 'mine')).toEqual({
    text: 'a link’s text',
    notice: {kind: 'came', keepsOwn: true},
  });
  expect(await at('?manifest=pvc.yaml', '')).toEqual({
    text: 'an example',
    notice: {kind: 'came', example: 'pvc.yaml', keepsOwn: false},
  });
});

test('the same address opened again brings the reader’s changes back', async () => {
  const from = addressMark('', '#m=good');
  expect(await at('', '#m=good', 'changed', from)).toEqual({text: 'changed', notice: {kind: 'edited'}});
  expect(await at('', '#m=good', 'a link’s text')).toEqual({text: 'a link’s text'});
  expect(await at('', '#m=good', 'a link’s text', from)).toEqual({text: 'a link’s text'});
});

test('what cannot be opened leaves the reader’s own text alone and says why', async () => {
  expect(await at('', '#m=broken', 'mine')).toEqual({
    text: 'mine',
    notice: {kind: 'refused', trouble: 'damaged', keepsOwn: true},
  });
  for (const name of ['../index.html', 'invalid/none.yaml', '//evil.example/x.yaml', '']) {
    const search = `?${new URLSearchParams({manifest: name})}`;
    expect(await at(search, '', 'mine')).toEqual({text: 'mine', notice: {kind: 'no-example', name, keepsOwn: true}});
  }
  expect(await at('?manifest=invalid/bad-words.yaml', '')).toEqual({
    notice: {kind: 'not-fetched', name: 'invalid/bad-words.yaml', keepsOwn: false},
  });
});
