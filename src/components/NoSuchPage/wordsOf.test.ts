import {expect, it} from 'vitest';
import {wordsOf} from './wordsOf';

it.each([
  ['/docs/grace_period.html', 'grace period'],
  ['/zh-CN/pods/%E5%AE%BD%E9%99%90%E6%9C%9F/', '宽限期'],
  ['/en/pods/crash-loop-back-off', 'crash loop back off'],
  ['/%E0%A4%A/oom', 'A oom'],
  ['/404.html', ''],
  ['/en/', ''],
])('finds in %s the words “%s”', (pathname, words) => {
  expect(wordsOf(pathname)).toBe(words);
});
