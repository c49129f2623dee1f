import {describe, expect, test} from 'vitest';
import {brokenLink, pagesOf} from '../../book/addresses';
import {editions} from '../../book/chapters';
import type {Site} from '../../book/site';
import {chapterFile, plainFiles} from './files';
import {manifestNotes} from './manifestNotes';

const site: Site = {'zh-CN': 'https://pods.test/', en: 'https://pods.test/en/'};

test('a manifest is told by its own first line in English, by its figure or else its section in Chinese', () => {
  const manifests = ['a', 'b', 'c'].map((name) => ({file: `${name}.yaml`, source: `# ${name} in one line.\nkind: Pod\n`}));
  const chapters = [
    {number: 1, source: '## 第一节 {/* #one */}\n\n<Manifest file="a.yaml" />\n\n`/manifests/b.yaml`'},
    {number: 2, source: '<PodDiagram manifest="a.yaml" title="一张图" />'},
  ];
  expect(manifestNotes(manifests, chapters, 'en')[0]).toEqual({file: 'a.yaml', note: 'a in one line.'});
  expect(manifestNotes(manifests, chapters, 'zh-CN').map(({note}) => note)).toEqual(['第 2 章：一张图', '第 1 章：第一节', '']);
});

describe.each(['zh-CN', 'en'] as const)('what machines get in %s', (language) => {
  const files = new Map(plainFiles(language, site).map(({path, text}) => [path, text]));
  const text = files.get('llms.txt') ?? '';
  const mine = editions.filter((edition) => edition.language === language);

  test('llms.txt is a title, a summary, and sections of links with a note', () => {
    const [title, summary, about, ...sections] = text.trimEnd().split('\n\n');
    expect(title).toMatch(/^# \S/);
    expect(summary).toMatch(/^> \S/);
    expect(about).toMatch(/v1\.37/);
    expect(sections.length).toBe(8);
    for (const [index, part] of sections.entries()) {
      if (index % 2 === 0) expect(part).toMatch(/^## \S+$/);
      else for (const line of part.split('\n')) expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/pods\.test\/[^)]+\): \S/);
    }
  });

  test('llms.txt names every chapter in order, with its sentence', () => {
    const chapters = [...text.matchAll(/^- \[(.*)\]\((.*\.md)\): (.*)$/gm)].map(([, ...parts]) => parts);
    expect(chapters).toEqual(
      mine.map(({slug, chapter: {frontMatter}}) => [
        frontMatter.title,
        `${site[language]}pods/${slug}.md`,
        frontMatter.description,
      ]),
    );
  });

  test('everything it links to is written, or is of the site', async () => {
    const pages = await pagesOf(language);
    const exported = ['/concepts.json', '/concepts.csv'];
    const broken = [...text.matchAll(/\]\((https:\/\/pods\.test\/[^)]*)\)/g)].map(([, url = '']) => {
      const path = url.startsWith(site[language]) ? `/${url.slice(site[language].length)}` : new URL(url).pathname;
      const isWritten = files.has(path.replace(/^\/(en\/)?/, ''));
      return isWritten || exported.includes(path) ? undefined : brokenLink(path, '/', pages);
    });
    expect(broken.length).toBeGreaterThan(40);
    expect(broken.filter(Boolean)).toEqual([]);
  });

  test('llms-full.txt has the text of every chapter, and no footnote twice', () => {
    const full = files.get('llms-full.txt') ?? '';
    for (const {chapter} of mine) {
      expect(full).toContain(`\n# ${chapter.frontMatter.title}\n`);
      for (const {id} of chapter.headings) expect(full).toContain(` {#${id}}\n`);
    }
    const notes = [...full.matchAll(/^\[\^([\w-]+)\]: /gm)].map(([, label]) => label);
    expect(new Set(notes).size).toBe(notes.length);
    const cited = new Set([...full.matchAll(/\[\^([\w-]+)\](?!:)/g)].map(([, label]) => label));
    expect([...cited].filter((label) => !notes.includes(label))).toEqual([]);
  });

  test('a chapter by itself, as while it is being written, is the same bytes', () => {
    const {path, text: alone} = chapterFile('what', language, site);
    expect(alone).toBe(files.get(path));
  });
});
