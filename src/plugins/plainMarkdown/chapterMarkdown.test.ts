import {createProcessor} from '@mdx-js/mdx';
import type {Code, Nodes, Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import {visit} from 'unist-util-visit';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {brokenLink, pagesOf} from '../../book/addresses';
import {chapterSource, editions} from '../../book/chapters';
import type {Site} from '../../book/site';
import {manifestSource} from '../manifest';
import {chapterMarkdown} from './chapterMarkdown';
import {plainChapter} from './plainTree';

const site: Site = {'zh-CN': 'https://pods.test/', en: 'https://pods.test/en/'};

/** Reads a file as GitHub does: no MDX. */
const reader = createProcessor({format: 'md', remarkPlugins: [remarkFrontmatter, remarkGfm, remarkMath]});
const read = (text: string): Root => reader.parse(text) as Root;

const texts = new Map<string, {head: string; text: string}>();

function written(slug: string, language: 'zh-CN' | 'en'): {head: string; text: string} {
  const key = `${slug} ${language}`;
  const known = texts.get(key) ?? chapterMarkdown(chapterSource(language, slug), {slug, language, site});
  texts.set(key, known);
  return known;
}

/** A tree as lines: what each node is and says. Text that was cut in pieces is one. */
function told(tree: Root): string[] {
  const lines: string[] = [];
  const walk = (node: Nodes, depth: number) => {
    const {type} = node;
    const value = 'value' in node ? node.value : '';
    const url = 'url' in node ? [node.url, node.title].filter(Boolean).join(' ') : '';
    const label = 'identifier' in node ? node.identifier : '';
    const line = `${'  '.repeat(depth)}${[type, label, url, value].filter(Boolean).join(' ')}`;
    const last = lines.at(-1);
    if (type === 'text' && last?.startsWith(`${'  '.repeat(depth)}text `)) lines[lines.length - 1] = `${last}${value}`;
    else lines.push(line);
    if ('children' in node) for (const child of node.children) walk(child, depth + 1);
  };
  for (const child of tree.children) if (child.type !== 'yaml') walk(child, 0);
  return lines;
}

/** What two languages have in common at one place: the kind of block, and what a machine reads of it. */
function skeleton(tree: Root): string[] {
  const kinds: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') kinds.push(`${node.depth} ${headingId(node)}`);
    else if (node.type === 'code') kinds.push(`fence ${node.lang}`);
    else if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') kinds.push(node.identifier);
    else if (node.type === 'tableRow') kinds.push(`row of ${node.children.length}`);
    else if (['paragraph', 'list', 'listItem', 'blockquote', 'math'].includes(node.type)) kinds.push(node.type);
  });
  return kinds;
}

function headingId(heading: Nodes): string | undefined {
  const last = 'children' in heading ? heading.children.at(-1) : undefined;
  return last?.type === 'text' ? / \{#([\w-]+)\}$/.exec(last.value)?.[1] : undefined;
}

function all<Type extends Nodes['type']>(tree: Root, type: Type): Extract<Nodes, {type: Type}>[] {
  const found: Extract<Nodes, {type: Type}>[] = [];
  visit(tree, type, (node) => {
    found.push(node as Extract<Nodes, {type: Type}>);
  });
  return found;
}

describe.each(editions)('$name in plain Markdown', ({slug, language, chapter}) => {
  const {head, text} = written(slug, language);
  const tree = read(text);

  test('reads back as what was meant', () => {
    const {title, description, tree: meant} = plainChapter(chapterSource(language, slug), {slug, language, site});
    expect(told(tree)).toEqual(['heading', `  text ${title}`, 'paragraph', `  text ${description}`, ...told(meant)]);
  });

  test('has a head that says what it is and where it comes from', () => {
    const {frontMatter} = chapter;
    expect(parse(head.replaceAll('---', ''))).toMatchObject({
      title: frontMatter.title,
      description: frontMatter.description,
      language,
      chapter: frontMatter.sidebar_position,
      url: `${site[language]}pods/${slug}`,
      kubernetes: 'v1.37',
      license: 'CC BY 4.0',
    });
  });

  test('has nothing of MDX left over, and no HTML', () => {
    expect(all(tree, 'html')).toEqual([]);
    const texts = all(tree, 'text').map(({value}) => value);
    expect(texts.filter((value) => /<\/?[A-Z]|\{\/\*|:::|^(import|export) |\[object|undefined/.test(value))).toEqual([]);
    expect(text).not.toMatch(/&#x?[0-9a-f]+;/i);
  });

  test('has all headings in order, with their ids', () => {
    const [title, ...headings] = all(tree, 'heading').map((heading) => ({depth: heading.depth, id: headingId(heading)}));
    expect(title).toEqual({depth: 1, id: undefined});
    expect(headings).toEqual(chapter.headings.map(({depth, id}) => ({depth, id})));
  });

  test('has links that lead somewhere', async () => {
    const pages = await pagesOf(language);
    const links = all(tree, 'link').map(({url}) => url);
    expect(links.length).toBeGreaterThan(20);
    const broken = links.map((url) => {
      const root = url.startsWith(site.en) ? site.en : site['zh-CN'];
      if (!url.startsWith(root)) return url.startsWith('https://') ? undefined : `${url} is no whole address`;
      if (!url.startsWith(`${site['zh-CN']}manifests/`) && root !== site[language]) return `${url} is of the other language`;
      return brokenLink(`/${url.slice(root.length)}`, '/', pages);
    });
    expect(broken.filter(Boolean)).toEqual([]);
  });

  test('has a footnote for every citation', () => {
    const cited = chapter.tags.flatMap(({name, attributes}) => (name === 'Cite' ? (attributes.of ?? '').split(' ') : []));
    const references = all(tree, 'footnoteReference').map(({identifier}) => identifier);
    const notes = all(tree, 'footnoteDefinition').map(({identifier}) => identifier);
    expect(references).toHaveLength(cited.length);
    expect(notes).toEqual([...new Set(references)]);
  });

  test('has every fence and formula as it was written, and every manifest in full', () => {
    const fences = all(tree, 'code');
    const key = ({lang, value}: Pick<Code, 'lang' | 'value'>) => `${lang}\n${value}`;
    const manifests = fences.filter(({lang, meta}) => lang === 'yaml' && meta?.includes('.yaml"'));
    const own = fences.filter((one) => !manifests.includes(one));
    expect(own.map(key)).toEqual(chapter.fences.map(({language: lang, value}) => key({lang, value})));
    for (const {meta, value} of manifests) {
      const file = /title="(.*)"/.exec(meta ?? '')?.[1] ?? '';
      expect(value).toBe(manifestSource(process.cwd(), file).trimEnd());
    }
    const named = chapter.tags.flatMap(({attributes}) => attributes.manifest ?? attributes.file ?? []);
    expect(manifests).toHaveLength(new Set(named).size);
    const formulas = (one: Root) => [...all(one, 'math'), ...all(one, 'inlineMath')].map(({value}) => value);
    expect(formulas(tree)).toEqual(formulas(chapter.tree));
  });
});

test.each(editions.filter(({language}) => language === 'en'))('$slug has the same blocks in both languages', ({slug}) => {
  expect(skeleton(read(written(slug, 'en').text))).toEqual(skeleton(read(written(slug, 'zh-CN').text)));
});

describe('a tag becomes what the page prints', () => {
  const plain = (body: string, language: 'zh-CN' | 'en' = 'en') =>
    chapterMarkdown(`---\ntitle: T\ndescription: D\nsidebar_position: 3\n---\n\n${body}\n`, {slug: 'x', language, site}).text;

  test.each([
    ['a term', '<Term id="grace-period" /> x', '[grace period (宽限期)](https://pods.test/en/concepts#grace-period) x'],
    [
      'a term in other words',
      'x <Term id="grace-period">grace</Term>',
      'x [grace](https://pods.test/en/concepts#grace-period "grace period (宽限期)")',
    ],
    ['a heading', '## One {/* #one */}', '## One {#one}'],
    ['a link within the page', '[x](#one)', '[x](https://pods.test/en/pods/x#one)'],
    ['a link to a chapter', '[x](/pods/what#shared)', '[x](https://pods.test/en/pods/what#shared)'],
    ['a callout', ':::myth[Not `so`]\n\nBecause.\n\n:::', '> **Myth: Not `so`**\n>\n> Because.'],
    ['what looks like a directive', 'at 10:30 and a:b', 'at 10:30 and a:b'],
    ['a formula', '$a_b$', '$a_b$'],
  ])('%s', (_, body, expected) => {
    expect(plain(body)).toBe(`# T\n\nD\n\n${expected}\n`);
  });

  test('a figure: caption, the sentences of its text twin, its manifest, once', () => {
    const text = plain('<PodDiagram manifest="minimal.yaml" title="Least" />\n\n<Manifest file="minimal.yaml" />');
    expect(text).toContain('**Figure 3.1 Least** ([open this figure on the page](https://pods.test/en/pods/x#figure-minimal))');
    expect(text).toContain('A Pod with 1 app container and no volume.');
    expect(text).toContain('   - Image: ');
    expect(text.match(/```yaml title="minimal.yaml"/g)).toHaveLength(1);
    expect(text).toContain('[minimal.yaml](https://pods.test/manifests/minimal.yaml), in full above');
  });

  test('a step: its words with a number, and below the manifest the lines it speaks of', () => {
    const text = plain('<Manifest file="minimal.yaml" />\n\nIt has <Step of="spec.containers">one bean</Step>.');
    expect(text).toContain('- Step 1, lines 7–9: `spec.containers`');
    expect(text).toContain('It has one bean (step 1 of the manifest).');
  });

  test('the table of namespaces, with what each switch would do', () => {
    const text = plain('<WhatIsShared title="谁" />', 'zh-CN');
    expect(text).toContain('| `net` 网络 | 1833 节点的 | 2179 Pod 的 | 2179 Pod 的 | 2179 Pod 的 |');
    expect(text).toContain('- `hostNetwork: true`（网络和主机名：用节点的）：地址、端口、主机名都是节点的。');
  });

  test('the waits of a container that keeps ending, run by run, and what changes them', () => {
    const text = plain('<RestartLab title="等" />', 'zh-CN');
    expect(text).toContain('| 5 | 1:18 | 2 s | 1 | 80 s | 2:40 |');
    expect(text).toContain('等待 = 起步 × 2ⁿ⁻²，到封顶为止');
    expect(text).toContain('- 退出代码是 0 也一样等：策略 `Always` 不问成败。');
  });

  test('a tag that has no form stops the build and says where', () => {
    expect(() => plain('<Surprise />')).toThrow('<Surprise> has no form in Markdown');
    expect(() => plain('{1 + 1}')).toThrow('x.mdx:7: {1 + 1} has no form in Markdown');
  });
});
