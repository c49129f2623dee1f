import {expect, test} from 'vitest';
import leanText from './leanText';
import type {Finished} from './page';

function lean(html: string): string {
  const pages = [{file: 'index.html', html}];
  leanText({pages} as Finished);
  return pages[0]?.html ?? '';
}

test('marks between texts go, but those that an island needs when it comes alive', () => {
  expect(
    lean(
      'a<!-- -->b<edamame-island>c<!-- -->d<edamame-island>e<!-- -->f</edamame-island>g<!-- -->h</edamame-island>i<!-- -->j',
    ),
  ).toBe('ab<edamame-island>c<!-- -->d<edamame-island>e<!-- -->f</edamame-island>g<!-- -->h</edamame-island>ij');
});

test('a term keeps its id where its link does not say it', () => {
  expect(lean('<a data-term=pod data-press=true href=/concepts#pod>')).toBe('<a data-term data-press=true href=/concepts#pod>');
  const other = '<a data-term=pod data-press=true href=/concepts#pods>';
  expect(lean(other)).toBe(other);
});
