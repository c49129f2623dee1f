import {describe, expect, it, test} from 'vitest';
import {brokenLink, pagesOf} from '../../book/addresses';
import {faultsOfChinese, faultsOfEnglish} from '../../book/typography';
import {anchors, wordsByFamily} from './anchors';
import {labOf} from './labs';
import {placesOf, sectionOf} from './links';
import {exitCodeSays, exitCodes, signalOfCode} from './words/exitCode';
import {explain} from './words/explanations';

const all = wordsByFamily.flatMap(({entries}) => entries);

describe('every word', () => {
  it('has a section that is there, and where it has a laboratory, that too', async () => {
    const pages = await pagesOf('zh-CN');
    const links = [...all.flatMap((sense) => [sectionOf(sense), labOf(sense) ?? []].flat()), ...Object.values(placesOf)];
    expect([...new Set(links)].map((link) => brokenLink(link, '/status', pages)).filter(Boolean)).toEqual([]);
  });

  it.each(all)('$family $word is explained in both languages, each in its own', (sense) => {
    const {'zh-CN': zh, en} = explain(sense);
    expect(zh.says).toMatch(/\p{Script=Han}/u);
    expect(en.says).not.toMatch(/\p{Script=Han}/u);
    expect(Boolean(zh.next)).toBe(Boolean(en.next));
    for (const text of [zh.says, zh.next, en.says, en.next]) {
      if (text === undefined) continue;
      expect(text.split('`').length % 2).toBe(1);
      expect(text).toMatch(/[.。？?]$/);
    }
  });

  it('is set as the book is, in both languages', () => {
    const plain = (text = '') => text.replace(/`[^`]*`/g, '`');
    for (const sense of all) {
      const {'zh-CN': zh, en} = explain(sense);
      for (const text of [zh.says, zh.next]) expect(faultsOfChinese(plain(text)), sense.word).toEqual([]);
      for (const text of [en.says, en.next]) expect(faultsOfEnglish(plain(text)), sense.word).toEqual([]);
    }
    for (const code of [...exitCodes, 130, 42]) {
      expect(faultsOfChinese(plain(exitCodeSays(code)['zh-CN'])), String(code)).toEqual([]);
      expect(faultsOfEnglish(plain(exitCodeSays(code).en)), String(code)).toEqual([]);
    }
  });

  it('names the same code in both languages', () => {
    const codeIn = (text = '') =>
      (text.match(/`[^`]+`/g) ?? []).map((code) => code.replace(/名字|NAME/, 'N').replace(/容器|CONTAINER/, 'C'));
    for (const sense of all) {
      const {'zh-CN': zh, en} = explain(sense);
      expect(codeIn(`${zh.says} ${zh.next ?? ''}`).sort(), sense.word).toEqual(codeIn(`${en.says} ${en.next ?? ''}`).sort());
    }
  });
});

test('no place of the page has a name twice', () => {
  expect(new Set(anchors).size).toBe(anchors.length);
});

describe('an exit code', () => {
  it.each([
    [137, 9],
    [139, 11],
    [143, 15],
    [130, 2],
    [128, undefined],
    [255, undefined],
    [1, undefined],
  ])('%i stands for signal %s', (code, signal) => {
    expect(signalOfCode(code)).toBe(signal);
  });

  it('that is not in the list is told by the convention, or as the choice of the program', () => {
    expect(exitCodeSays(130).en).toContain('SIGINT');
    expect(exitCodeSays(42).en).toContain('no convention');
    for (const code of exitCodes) expect(exitCodeSays(code)['zh-CN']).not.toBe(exitCodeSays(42)['zh-CN']);
  });
});
