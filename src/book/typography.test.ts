import {describe, expect, test} from 'vitest';
import {parseMdx} from './chapter';
import {editions} from './chapters';
import {hanLiterals} from './hanLiterals';
import {moduleSource, modules} from './modules';
import {faultsOfBold, mermaidLabels, proseOf} from './prose';
import terms from './terms.json';
import {faultsOfChinese, faultsOfEnglish, type RuleName} from './typography';

const examples: Record<RuleName, {good: string[]; bad: string[]}> = {
  'a space stands between Han and Latin or digits': {
    good: ['每个 Pod 有 30 秒', '写在 ` 里', '（Pod）里', 'Pod，容器', '占 30% 的内存', '“Pod”的皮'],
    bad: ['每个Pod', '30秒', '写在` 里', '` 里看`的值', '占 30%的内存'],
  },
  'no space stands between Han and Han': {
    good: ['这叫宽限期（grace period）', '这叫 Pod 沙箱'],
    bad: ['这叫 宽限期', '豆  荚'],
  },
  'no space stands beside a full-width mark': {
    good: ['皮，豆', '宽限期（grace period）从', '“豆荚”一词'],
    bad: ['皮 ，豆', '皮， 豆', '宽限期 （grace period）', '宽限期（grace period） 从', 'API “服务器”'],
  },
  'marks beside Han are full-width': {
    good: ['`，容器', '10:30 开始', '2. 解码', 'v1.37 起', 'kubectl (v1.37)'],
    bad: ['皮,豆', '皮.', '.皮', '注意:', '为什么?', '皮(Pod)', '(皮)', '皮 (Pod)', '豆!'],
  },
  'marks are not doubled': {
    good: ['真的？', '好——坏', '等等……', '（豆。）皮'],
    bad: ['豆。。', '豆，，皮', '豆。，', '豆，！'],
  },
  'quotes are curly': {
    good: ['“豆荚”', '‘豆’'],
    bad: ['"豆荚"', "'豆'", '「豆荚」', '『豆荚』'],
  },
  'quotes come in pairs': {
    good: ['“一”和“二”', '没有引号'],
    bad: ['“一', '一”', '“一“', '”一“'],
  },
  'brackets come in pairs': {
    good: ['皮（壳）和豆（粒）'],
    bad: ['皮（壳', '皮壳）', '皮（壳（粒）'],
  },
  'a paragraph is one line': {
    good: ['一行写完。'],
    bad: ['一行\n写不完', '一行，\n写不完', '一行 Pod\n写不完'],
  },
};

const broken = (text: string) => faultsOfChinese(text).map(({rule}) => rule);

describe.each(Object.entries(examples))('in Chinese %s', (rule, {good, bad}) => {
  test.each(good)('%j is well set', (text) => {
    expect(broken(text)).toEqual([]);
  });
  test.each(bad)('%j is not', (text) => {
    expect(broken(text)).toContain(rule);
  });
});

describe('English', () => {
  test.each(['the Pod’s “skin”', 'grace period (宽限期), 30 s'])('%j is well set', (text) => {
    expect(faultsOfEnglish(text)).toEqual([]);
  });
  test.each(["the Pod's", 'the "skin"', 'skin，bean', '（skin）', 'skin  bean', '「skin」'])('%j is not', (text) => {
    expect(faultsOfEnglish(text)).not.toEqual([]);
  });
});

describe('bold', () => {
  const faults = (markdown: string) => faultsOfBold(parseMdx(markdown).tree).map(({text}) => text);
  test.each(['**豆**，皮', '皮里有**豆**', '**跑钩子**：先跑', '`a ** b`'])('%j is bold', (markdown) => {
    expect(faults(markdown)).toEqual([]);
  });
  test.each(['皮**“豆”**里', '**豆：**皮', '皮里有**豆。**然后', '** 豆 **'])('%j is not, or takes a mark in', (markdown) => {
    expect(faults(markdown)).not.toEqual([]);
  });
});

describe('what a reader sees of a chapter', () => {
  const prose = (markdown: string) => {
    const {tree} = parseMdx(markdown);
    const empty = {frontMatter: {}, headings: [], tags: [], callouts: [], fences: [], links: [], codes: []};
    return proseOf({...empty, tree}, 'zh-CN').map(({text}) => text);
  };

  test('code and formulas are one Latin letter, terms are what they print, citations nothing', () => {
    expect(prose('写在`spec`里，$x$ 秒。<Cite of="api" />')).toEqual(['写在`里，` 秒。']);
    expect(prose('这叫<Term id="grace-period" />，<Term id="pod" />的<Term id="sigterm">信号</Term>')).toEqual([
      '这叫宽限期（Grace period），Pod的信号',
    ]);
  });

  test('titles, items, cells and labels of callouts are read', () => {
    expect(prose('## 皮 {/* #skin */}\n\n- 豆\n\n| 甲 |\n|---|\n| 乙 |\n\n:::myth[错]\n\n对\n\n:::')).toEqual([
      ...['皮', '豆', '甲', '乙', '错', '对'],
    ]);
    expect(prose('<PodDiagram manifest="a.yaml" title="图" />')).toEqual(['图']);
  });

  test('the labels of a diagram are read', () => {
    const source = [
      'sequenceDiagram',
      'accTitle: 题',
      'participant A as 甲',
      'A->>B: 乙',
      'opt 丙',
      'Note over A: 丁',
      'state "戊" as F',
      'F["己"] -->|庚| G["辛"]',
    ];
    expect(mermaidLabels(source.join('\n'))).toEqual(['题', '甲', '乙', '丙', '丁', '戊', '己', '辛', '庚']);
  });

  test('the Chinese words of a module are its literals with Han', () => {
    const source = `/** 注释 */ const a: string = '皮'; const b = (n: number) => \`\${n} 粒豆\`; const c = <p title='x'>荚</p>;`;
    expect(hanLiterals(source).map(({text}) => text)).toEqual(['皮', '\uFFFC 粒豆', '荚']);
  });
});

test.each(editions)('$name is well set', ({chapter, language}) => {
  const faults = proseOf(chapter, language).flatMap(({text, line}) =>
    language === 'en'
      ? faultsOfEnglish(text).map((place) => `line ${line}: ${place}`)
      : faultsOfChinese(text).map(({rule, place}) => `line ${line}: ${place} (${rule})`),
  );
  expect(faults).toEqual([]);
  expect(faultsOfBold(chapter.tree)).toEqual([]);
});

const literals = modules.map((path) => [path, hanLiterals(moduleSource(path))] as const);

test.each(literals.filter(([, runs]) => runs.length > 0))('the Chinese words of %s are well set', (_, runs) => {
  const faults = runs.flatMap(({text, line}) =>
    faultsOfChinese(text).map(({rule, place}) => `line ${line}: ${place} (${rule})`),
  );
  expect(faults).toEqual([]);
});

test('the Chinese words of components are found', () => {
  const [, runs] = literals.find(([path]) => path.endsWith('PodDiagram/words.ts')) ?? [];
  expect(runs?.length).toBeGreaterThan(50);
});

test('the terms are well set', () => {
  const faults = terms.flatMap(({id, zh, en, short_zh, short_en, aliasesZh}) => [
    ...[zh, short_zh, ...aliasesZh].flatMap(faultsOfChinese).map(({rule, place}) => `${id}: ${place} (${rule})`),
    ...[en, short_en].flatMap(faultsOfEnglish).map((place) => `${id}: ${place}`),
  ]);
  expect(faults).toEqual([]);
});
