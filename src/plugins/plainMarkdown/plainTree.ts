import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type {VFile} from 'vfile';
import {headingId, parseMdx} from '../../book/chapter';
import {chapterPath, siteDir} from '../../book/files';
import {addressOf, type Site} from '../../book/site';
import {filesOfSource} from '../../book/sourceUrl';
import terms from '../../book/terms.json';
import {type CalloutKind, words as calloutWords} from '../../components/Callout/words';
import {words as goalWords} from '../../components/Goals/words';
import {words as lifecycleWords} from '../../components/LifecycleLab/words';
import type {Language} from '../../components/language/useWords';
import {words as figureWords} from '../../components/PodDiagram/words';
import {words as questionWords} from '../../components/Question/words';
import {words as restartWords} from '../../components/RestartLab/words';
import type {Source} from '../../components/Sources/Sources';
import {lowered} from '../../components/Term/lowered';
import {words as namespaceWords} from '../../components/WhatIsShared/words';
import {checkManifest} from '../../pod/checkManifest';
import type {Pod} from '../../pod/pod';
import {citationsOf} from '../../remark/citations';
import {numberExhibits, spanText} from '../../remark/exhibits';
import {refuse, setText, type Tag, textOf} from '../../remark/mdxTree';
import {type Step, stepsOf} from '../../remark/steps';
import {linesAt, manifestSource} from '../manifest';
import {accessible} from '../mermaidText';
import {fieldTwin} from './fieldTwin';
import {lifecycleTwin} from './lifecycleTwin';
import {namespaceTwin} from './namespaceTwin';
import {code, fence, link, list, paragraph, quote, strong, text} from './nodes';
import {podTwin} from './podTwin';
import {restartTwin} from './restartTwin';
import {rolloutTwin} from './rolloutTwin';
import {survivalTwin} from './survivalTwin';
import {terminationTwin} from './terminationTwin';
import {words} from './words';

/** A chapter in one language, and where the site stands that it belongs to. */
export type Edition = {slug: string; language: Language; site: Site};

type Block = BlockContent | DefinitionContent;

const byId = new Map(terms.map((term) => [term.id, term]));

/** What a chapter's front matter says, and its text as a tree of plain Markdown. */
export type PlainChapter = {title: string; description: string; number: number; tree: Root};

/**
 * A chapter as a tree of nothing but GitHub-flavoured Markdown and math. Tags become what the page prints in their place: a
 * figure its words and its YAML, a citation a footnote. A tag that has no such form stops the build.
 */
export function plainChapter(source: string, edition: Edition): PlainChapter {
  const {tree, file} = parseMdx(source, chapterPath(edition.language, edition.slug));
  numberExhibits(tree, file);
  const {title, description, sidebar_position: number} = file.data.frontMatter as FrontMatter;
  const {steps} = stepsOf(tree);
  for (const step of [...steps.values()].flat()) for (const tag of step.tags) setText(tag, 'number', String(step.number));
  return {title, description, number, tree: new Plainly(edition, file, citationsOf(tree, file), steps).root(tree)};
}

type FrontMatter = {title: string; description: string; sidebar_position: number};

class Plainly {
  private readonly words;
  private readonly figures;
  private readonly page;
  private readonly printed = new Set<string>();
  private questions = 0;

  constructor(
    private readonly edition: Edition,
    private readonly file: VFile,
    private readonly citations: {list: Source[]; numbers: Map<Tag, number[]>},
    private readonly steps: Map<Tag, Step[]>,
  ) {
    const {site, language, slug} = edition;
    this.words = words[language];
    this.figures = figureWords[language];
    this.page = addressOf(site, language, `/pods/${slug}`);
  }

  root(tree: Root): Root {
    return {type: 'root', children: this.blocks(tree.children)};
  }

  private blocks(nodes: readonly Nodes[]): (Block & RootContent)[] {
    return nodes.flatMap((node) => this.block(node)) as (Block & RootContent)[];
  }

  private block(node: Nodes): Block[] {
    switch (node.type) {
      case 'yaml':
        return [];
      case 'heading':
        return [this.heading(node)];
      case 'containerDirective':
        return [this.callout(node.name as CalloutKind, node.children)];
      case 'code':
        return node.lang === 'mermaid'
          ? this.diagram(node.value)
          : [fence(node.lang ?? 'text', node.value, node.meta ?? undefined)];
      case 'mdxJsxFlowElement':
        return this.tag(node);
      case 'mdxFlowExpression':
      case 'mdxjsEsm':
        return this.logic(node);
      case 'paragraph':
        return [paragraph(...this.inline(node.children))];
      case 'table':
        return [
          {
            ...bare(node),
            children: node.children.map((row) => ({
              ...bare(row),
              children: row.children.map((cell) => ({...bare(cell), children: this.inline(cell.children)})),
            })),
          },
        ];
      case 'list':
        return [
          {...bare(node), children: node.children.map((item) => ({...bare(item), children: this.blocks(item.children)}))},
        ];
      case 'blockquote':
        return [{...bare(node), children: this.blocks(node.children) as BlockContent[]}];
      default:
        return [bare(node) as Block];
    }
  }

  private inline(nodes: readonly Nodes[]): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      switch (node.type) {
        case 'link':
          return [{...bare(node), url: this.address(node.url), children: this.inline(node.children)}];
        case 'strong':
        case 'emphasis':
        case 'delete':
          return [{...bare(node), children: this.inline(node.children)}];
        case 'textDirective':
          // A colon before a letter looks like a directive; the page prints it as it stands.
          return [text(`:${node.name}`), ...this.inline(node.children)];
        case 'mdxJsxTextElement':
          if (node.name === 'Term') return [this.term(node)];
          if (node.name === 'Cite') return this.cite(node);
          if (node.name === 'Step') return [...this.inline(node.children), text(this.words.step(textOf(node, 'number') ?? ''))];
          return refuse(this.file, node, `<${node.name}> has no form in Markdown: give it one in src/plugins/plainMarkdown`);
        case 'mdxTextExpression':
          return this.logic(node);
        default:
          return [bare(node) as PhrasingContent];
      }
    });
  }

  private heading(node: Heading): Heading {
    const id = headingId(node);
    const children = this.inline(id ? node.children.slice(0, -1) : node.children);
    const last = children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    return {...bare(node), children: id ? [...children, text(` {#${id}}`)] : children};
  }

  /** Chapters hold no logic; a comment says nothing to a reader. */
  private logic(node: Nodes & {value: string}): [] {
    if (/^\/\*.*\*\/$/s.test(node.value.trim())) return [];
    throw new Error(`${this.file.path}:${node.position?.start.line}: {${node.value}} has no form in Markdown`);
  }

  private callout(kind: CalloutKind, nodes: readonly Nodes[]) {
    const word = calloutWords[this.edition.language][kind];
    const [first, ...rest] = nodes;
    const isLabel = first?.type === 'paragraph' && Boolean(first.data && 'directiveLabel' in first.data);
    const label = isLabel ? [text(this.words.colon), ...this.inline(first.children)] : [];
    const body = this.blocks(isLabel ? rest : nodes) as BlockContent[];
    return quote(paragraph(strong(text(word), ...label)), ...body);
  }

  private diagram(source: string): Block[] {
    return [
      paragraph(strong(text(accessible(source, 'accTitle')))),
      fence('mermaid', source),
      paragraph(text(accessible(source, 'accDescr'))),
    ];
  }

  private tag(tag: Tag): Block[] {
    const children = () => this.blocks(tag.children);
    const {hint, answer} = questionWords[this.edition.language];
    switch (tag.name) {
      case 'Goals':
        return [paragraph(strong(text(goalWords[this.edition.language].title))), ...children()];
      case 'Question':
        this.questions += 1;
        return [paragraph(strong(text(this.words.question(this.questions)))), ...children()];
      case 'Hint':
        return [paragraph(strong(text(hint))), ...children()];
      case 'Answer':
        return [paragraph(strong(text(answer))), ...children()];
      case 'Manifest':
        return [...this.manifest(textOf(tag, 'file') ?? ''), ...this.stepLines(tag)];
      case 'PodDiagrams':
        return [this.caption(tag), ...children()];
      case 'PodDiagram':
        return this.podDiagram(tag);
      case 'FieldExplorer':
        return [this.caption(tag), ...fieldTwin(this.edition.language, this.words)];
      case 'WhatIsShared':
        return [this.caption(tag), ...namespaceTwin(namespaceWords[this.edition.language], this.words)];
      case 'LifecycleLab':
        return [this.caption(tag), ...lifecycleTwin(lifecycleWords[this.edition.language], (manifest) => this.podOf(manifest))];
      case 'RestartLab':
        return [this.caption(tag), ...restartTwin(restartWords[this.edition.language])];
      case 'TerminationLab':
        return [this.caption(tag), terminationTwin(this.edition.language)];
      case 'SurvivalBench':
        return [this.caption(tag), ...survivalTwin(this.edition.language)];
      case 'RolloutLab':
        return [this.caption(tag), ...rolloutTwin(this.edition.language)];
      case 'Term':
        return [paragraph(this.term(tag))];
      case 'Cite':
        return [paragraph(...this.cite(tag))];
      case 'Sources':
        return this.citations.list.map((source, index) => footnote(index + 1, source));
      default:
        return refuse(this.file, tag, `<${tag.name}> has no form in Markdown: give it one in src/plugins/plainMarkdown`);
    }
  }

  /** What the figure is called, and where on the page it can be pressed. One of a set has no number, and is put in front. */
  private caption(tag: Tag, usual = ''): Block {
    const [number, id] = [textOf(tag, 'number'), textOf(tag, 'id')];
    const title = textOf(tag, 'title') ?? usual;
    const query = number ? '' : `?show=${id}`;
    const name = number ? `${this.figures.figure} ${number} ${title}` : title;
    return paragraph(
      strong(text(name)),
      text(this.words.open),
      link(`${this.page}${query}#figure-${id}`, [text(this.words.openFigure)]),
      text(this.words.close),
    );
  }

  private podDiagram(tag: Tag): Block[] {
    const name = textOf(tag, 'manifest') ?? '';
    const {pod, owner} = checkManifest(manifestSource(siteDir, name));
    if (!pod) return refuse(this.file, tag, `${name} holds no Pod`);
    return [
      this.caption(tag, this.figures.title(pod.metadata.name ?? '')),
      ...podTwin(pod, owner, this.figures),
      ...this.manifest(name),
    ];
  }

  private podOf(manifest: string): Pod {
    const {pod} = checkManifest(manifestSource(siteDir, manifest));
    if (!pod) throw new Error(`${manifest} holds no Pod`);
    return pod;
  }

  /** A manifest is printed once in a chapter; after that it is named. */
  private manifest(name: string): Block[] {
    const {site} = this.edition;
    const address = addressOf(site, 'zh-CN', `/manifests/${name}`);
    const head = [text(`${this.words.manifest}${this.words.colon}`), link(address, [text(name)])];
    if (this.printed.has(name)) return [paragraph(...head, text(this.words.manifestAbove))];
    this.printed.add(name);
    return [paragraph(...head), fence('yaml', manifestSource(siteDir, name).trimEnd(), `title="${name}"`)];
  }

  /** Which lines the numbers in the prose stand for. */
  private stepLines(tag: Tag): Block[] {
    const source = manifestSource(siteDir, textOf(tag, 'file') ?? '').trimEnd();
    const {rangeOf} = checkManifest(source);
    const items = (this.steps.get(tag) ?? []).map(({path, number}) => {
      const lines = linesAt(source, rangeOf(path));
      return [paragraph(text(this.words.stepLines(number, spanText(lines))), code(path))];
    });
    return items.length > 0 ? [list(items)] : [];
  }

  private term(tag: Tag): PhrasingContent {
    const id = textOf(tag, 'id') ?? '';
    const {language, site} = this.edition;
    const {zh, en} = byId.get(id) ?? refuse(this.file, tag, `<Term id="${id}">: src/book/terms.json has no such id`);
    const [own, other] = language === 'en' ? [lowered(en), zh] : [zh, lowered(en)];
    const both = zh.toLowerCase() === en.toLowerCase() ? en : this.words.bothNames(own, other);
    const address = addressOf(site, language, `/concepts#${id}`);
    return tag.children.length > 0 ? link(address, this.inline(tag.children), both) : link(address, [text(both)]);
  }

  private cite(tag: Tag): PhrasingContent[] {
    const numbers = this.citations.numbers.get(tag) ?? [];
    return numbers.map((number) => ({type: 'footnoteReference', identifier: String(number), label: String(number)}));
  }

  private address(url: string): string {
    if (/^[?#]/.test(url)) return `${this.page}${url}`;
    if (!url.startsWith('/')) return url;
    const {site, language} = this.edition;
    return addressOf(site, url.startsWith('/manifests/') ? 'zh-CN' : language, url);
  }
}

function footnote(number: number, source: Source): FootnoteDefinition {
  const files = filesOfSource(source).flatMap(({path, url}, index) => [
    ...(index > 0 ? [text(', ')] : []),
    link(url, [code(path)]),
  ]);
  const children: PhrasingContent[] = source.with
    ? [text(source.with)]
    : [text(`${source.repo} `), ...files, ...(source.at ? [text(` @${source.at}`)] : [])];
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: [paragraph(...children)],
  };
}

/** A node without the place where it stood: what is written anew stands elsewhere. */
function bare<Node extends Nodes>({position: _, ...node}: Node): Omit<Node, 'position'> & {type: Node['type']} {
  return node as Omit<Node, 'position'> & {type: Node['type']};
}
