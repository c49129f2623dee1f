import {describe, expect, test} from 'vitest';
import {readChapter} from './chapter';
import {chapterOf, slugs} from './chapters';
import {lateTerms} from './termUse';

const late = (zh: string, en: string) =>
  lateTerms(readChapter(zh), readChapter(en)).map(
    ({id, lines, isNever}) => `${id} ${isNever ? 'never' : 'late'} ${lines['zh-CN']}`,
  );

const one = '<Term id="taint" />';

describe('a term', () => {
  test.each([
    ['is introduced where it is named first', `先${one}。\n\n再说污点。`, `First ${one}.\n\nThen taints.`, []],
    ['may be named again in the same passage', `污点就是${one}。`, `A taint is a ${one}.`, []],
    ['is late after it was named', `先说污点。\n\n再说${one}。`, `First taints.\n\nThen ${one}.`, ['taint late 1']],
    ['is never introduced', '甲。\n\n污点。', 'A.\n\nA taint.', ['taint never 3']],
    [
      'is introduced in items and cells too',
      '- 污点\n\n| 甲 |\n|---|\n| 容忍度 |',
      '- taint\n\n| A |\n|---|\n| toleration |',
      ['taint never 1', 'toleration never 5'],
    ],
    ['waits until both editions name it', `先说它。\n\n再说${one}。`, `First taints.\n\nThen ${one}.`, []],
    [
      'is not introduced in headings, goals, heads of tables, labels, links, bold and code',
      '## 污点 {/* #a */}\n\n<Goals>\n- 污点\n</Goals>\n\n| 污点 |\n|---|\n| 甲 |\n\n:::note[污点]\n\n[污点](/a)、**污点**、`污点`\n\n:::',
      '## Taint {/* #a */}\n\n<Goals>\n- taint\n</Goals>\n\n| taint |\n|---|\n| a |\n\n:::note[taint]\n\n[taint](/a), **taint**, `taint`\n\n:::',
      [],
    ],
    ['is not a part of another', '网络命名空间。', 'A network namespace.', ['network-namespace never 1']],
    ['is not a word of everyday', '失败了，状态没变。', 'It failed; the status is the same.', []],
    ['is a name of the API only with its capital', '服务和 Service。', 'A service of ours.', []],
  ])('%s', (_, zh, en, expected) => {
    expect(late(zh, en)).toEqual(expected);
  });
});

test.each(slugs)('both editions of %s introduce each term where they first name it', (slug) => {
  const found = lateTerms(chapterOf('zh-CN', slug), chapterOf('en', slug));
  expect(found.map(({id, lines}) => `${id}: line ${lines['zh-CN']}, in English line ${lines.en}`)).toEqual([]);
});
