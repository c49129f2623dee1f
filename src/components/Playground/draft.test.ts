import {expect, test} from 'vitest';
import {addressMark, draftKey, readDrafts, withText, writeDrafts} from './draft';

function store(room = Number.POSITIVE_INFINITY) {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => void held.delete(key),
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  };
}

test('what was written is read again, and nothing is read where nothing of ours is', () => {
  const browser = store();
  expect(readDrafts(browser)).toEqual({kept: []});
  const drafts = {own: {text: 'kind: Pod\n', from: 'm=1'}, kept: [{text: 'older'}]};
  expect(writeDrafts(browser, drafts)).toBe(true);
  expect(readDrafts(browser)).toEqual(drafts);
  for (const junk of ['', 'null', '[]', '7', '{"own":7,"kept":{}}', '{"own":{"text":7},"kept":[7]}', '{{']) {
    browser.setItem(draftKey, junk);
    expect(readDrafts(browser)).toEqual({kept: []});
  }
});

test('a browser that keeps nothing is no fault, only told of', () => {
  const blocked = {
    getItem: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('blocked', 'SecurityError');
    },
    removeItem: () => undefined,
  };
  for (const browser of [undefined, blocked]) {
    expect(readDrafts(browser)).toEqual({kept: []});
    expect(writeDrafts(browser, {own: {text: 'a'}, kept: []})).toBe(false);
  }
});

test('where room is short, earlier texts give way to the one in hand', () => {
  const browser = store(200);
  const kept = [{text: 'b'.repeat(50)}, {text: 'c'.repeat(150)}];
  expect(writeDrafts(browser, {own: {text: 'a'.repeat(50)}, kept})).toBe(true);
  expect(readDrafts(browser)).toEqual({own: {text: 'a'.repeat(50)}, kept: [{text: 'b'.repeat(50)}]});
});

test('the first change to a text that came by a link sets the reader’s own aside, and further changes nothing more', () => {
  const mine = {own: {text: 'mine'}, kept: []};
  const first = withText(mine, 'theirs, changed', 'm=link');
  expect(first).toEqual({own: {text: 'theirs, changed', from: 'm=link'}, kept: [{text: 'mine'}]});
  expect(withText(first, 'changed again', 'm=link').kept).toEqual([{text: 'mine'}]);
  expect(withText(mine, 'mine, longer', undefined)).toEqual({own: {text: 'mine, longer'}, kept: []});
});

test('an address is marked by the link or the manifest it asks for, the link counting more', () => {
  expect(addressMark('', '')).toBeUndefined();
  expect(addressMark('?utm=x', '#results')).toBeUndefined();
  expect(addressMark('?manifest=pvc.yaml', '')).toBe('manifest=pvc.yaml');
  expect(addressMark('?manifest=pvc.yaml', '#m=1.abc')).toMatch(/^m=\w+\.8$/);
  expect(addressMark('', '#m=1.abc')).not.toBe(addressMark('', '#m=1.abd'));
});
