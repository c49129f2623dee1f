import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Nodes} from 'mdast';
import {headingId, parseMdx} from '../../book/chapter';
import {sectionsOf} from '../../book/sections';
import terms from '../../book/terms.json';
import {words as conceptsPage} from '../../components/Concepts/words';
import type {Language} from '../../components/language/useWords';
import type {ConceptRecord, PageRecord, SearchIndex, SectionRecord, SectionText} from '../../search/searchIndex';
import {folders, readBook} from '../chapters';
import {readNodes} from './sectionText';
import {simplifiedFor} from './simplified';

/** An index in two parts: what answers while one types, and the texts that are fetched behind it. */
export type BuiltIndex = {light: SearchIndex; texts: SectionText[]};

type ReadSection = {
  id: string;
  depth: number;
  heading: string;
  lines: string[];
  names: string[];
  fields: string[];
  teaches: string[];
};
type ReadPage = {title: string; number: number; sections: ReadSection[]};

/** Reads the book for one language; the other one lends its titles, headings and texts to be found by. */
export function readIndex(siteDir: string, language: Language): BuiltIndex {
  const otherLanguage = language === 'en' ? 'zh-CN' : 'en';
  const pages: PageRecord[] = [];
  const sections: SectionRecord[] = [];
  const texts: SectionText[] = [];
  for (const {slug} of readBook(siteDir).chapters) {
    const own = readPage(siteDir, language, slug);
    const other = readPage(siteDir, otherLanguage, slug);
    const page = pages.push({url: `/pods/${slug}`, title: own.title, other: other.title, chapter: own.number}) - 1;
    for (const section of own.sections) {
      const twin = other.sections.find(({id}) => id === section.id);
      const {id, depth, heading, lines, names, fields, teaches} = section;
      sections.push({
        page,
        id,
        depth,
        heading,
        other: twin?.heading ?? '',
        lead: leadOf(lines),
        names: names.join('\n'),
        teaches,
      });
      texts.push({own: lines.join('\n'), other: twin?.lines.join('\n') ?? '', fields: fields.join('\n')});
    }
  }
  addConceptsPage(language, otherLanguage, pages, sections, texts);
  const concepts = terms.map((term) => conceptRecord(term, language));
  const everything = JSON.stringify([pages, sections, texts, concepts]);
  return {light: {language, pages, sections, concepts, simplified: simplifiedFor(everything)}, texts};
}

function readPage(siteDir: string, language: Language, slug: string): ReadPage {
  const source = readFileSync(join(siteDir, folders[language], `${slug}.mdx`), 'utf8');
  const {
    title,
    description,
    sidebar_position: number,
  } = parseMdx(source).file.data.frontMatter as {
    title: string;
    description: string;
    sidebar_position: number;
  };
  const sections = sectionsOf(source).map(({id, depth, nodes}) => {
    const [first, ...below] = nodes as Nodes[];
    const isHeading = first?.type === 'heading';
    const read = readNodes(isHeading ? below : (nodes as Nodes[]), language, siteDir);
    const heading = isHeading && headingId(first) ? readNodes([first], language, siteDir).lines.join(' ') : '';
    return {
      id,
      depth,
      heading,
      lines: id ? read.lines : [description, ...read.lines],
      names: [...read.names],
      fields: [...read.fields],
      teaches: [...read.teaches],
    };
  });
  return {title, number, sections};
}

/** The first sentences, as much of them as fits into a line or two of an answer. */
function leadOf(lines: string[]): string {
  const [first = '', second = ''] = lines;
  const text = first.length < 40 && second ? `${first}\n${second}` : first;
  const enough = /\p{Script=Han}/u.test(text) ? 90 : 200;
  if (text.length <= enough) return text;
  const end = Math.max(...['。', '！', '？', '；', '. ', '? ', '; '].map((mark) => text.lastIndexOf(mark, enough)));
  return end > enough / 3 ? text.slice(0, end + 1).trim() : text.slice(0, enough);
}

function conceptRecord(term: (typeof terms)[number], language: Language): ConceptRecord {
  const {id, zh, en, aliasesZh, aliasesEn} = term;
  const [own, foreign] =
    language === 'en'
      ? [
          [en, ...aliasesEn],
          [zh, ...aliasesZh],
        ]
      : [
          [zh, ...aliasesZh],
          [en, ...aliasesEn],
        ];
  return {id, zh, en, names: [...new Set([...own, ...foreign])], meaning: language === 'en' ? term.short_en : term.short_zh};
}

function addConceptsPage(
  language: Language,
  otherLanguage: Language,
  pages: PageRecord[],
  sections: SectionRecord[],
  texts: SectionText[],
): void {
  const {title, lede} = conceptsPage[language];
  const page = pages.push({url: '/concepts', title, other: conceptsPage[otherLanguage].title}) - 1;
  const lead = lede(terms.length);
  sections.push({page, id: '', depth: 1, heading: '', other: '', lead, names: '', teaches: []});
  texts.push({own: lead, other: conceptsPage[otherLanguage].lede(terms.length), fields: ''});
}
