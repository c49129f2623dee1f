import {expect, test} from 'vitest';
import {wantsOther} from './wanted';

test.each([
  [['en-US', 'en'], 'zh-CN', true],
  [['en-US', 'en'], 'en', false],
  [['zh-CN', 'zh'], 'en', true],
  [['zh-TW'], 'en', true],
  [['zh-CN', 'en-US'], 'en', false],
  [['en-US', 'zh'], 'zh-CN', false],
  [['de-DE', 'EN'], 'zh-CN', true],
  [['de-DE', 'fr'], 'zh-CN', false],
  [[], 'en', false],
] as const)('a reader of %s on a page in %s: %s', (preferred, page, wants) => {
  expect(wantsOther(preferred, page)).toBe(wants);
});
