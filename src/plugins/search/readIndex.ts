import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Nodes} from 'mdast';
import {headingId, parseMdx} from '../../book/chapter';
import {noteOf} from '../../book/fields/note';
import {sectionsOf} from '../../book/sections';
import terms from '../../book/terms.json';
import {words as conceptsPage} from '../../components/Concepts/words';
import type {Language} from '../../components/language/useWords';
import {allFields} from '../../pod/fieldTree';
import {Glossary, stepsOf} from '../../search/glossary';
import {plainWords} from '../../search/questionWords';
import type {ConceptRecord, FieldRecord, PageRecord, SearchIndex, SectionRecord, SectionText} from '../../search/searchIndex';
import {createFold, wordsOnce} from '../../search/segment';
import {folders, readBook} from '../chapters';
import {scriptsFor} from './scripts';
import {readNodes} from './sectionText';

/** An index in two parts: what answers while one types, and the texts that are fetched behind it. */
export type BuiltIndex = {light: SearchIndex; texts: SectionText[]};

type ReadSection = {
  id: string;
  depth: number;
  heading: string;
  lines: string[];
  names: string[];
  titles: string[];
  fields: string[];
  teaches: string[];
};
type ReadPage = {title: string; number?: number; sections: ReadSection[]};

/** Reads the book for one language; the other one lends its titles, headings and texts to be found by. */
export function readIndex(siteDir: string, language: Language): BuiltIndex {
  const otherLanguage = language === 'en' ? 'zh-CN' : 'en';
  const pages: PageRecord[] = [];
  const sections: SectionRecord[] = [];
  const texts: SectionText[] = [];
  const concepts = terms.map((term) => conceptRecord(term, language));
  const mentionsIn = mentionsOf(concepts);
  const addPage = (url: string, own: ReadPage, foreign: ReadPage) => {
    const chapter = own.number === undefined ? {} : {chapter: own.number};
    const page = pages.push({url, title: own.title, other: foreign.title, ...chapter}) - 1;
    for (const {id, depth, heading, lines, names, titles, fields, teaches} of own.sections) {
      const twin = foreign.sections.find((section) => section.id === id);
      const text = lines.join('\n');
      sections.push({
        page,
        id,
        depth,
        heading,
        other: twin?.heading ?? '',
        lead: leadOf(lines),
        names: [...new Set([...names, ...identifiersIn(text)])].join('\n'),
        titles: titles.join('\n'),
        teaches,
        mentions: mentionsIn(text),
      });
      const other = wordsOnce(twin?.lines.join('\n') ?? '', (word) => plainWords.has(word));
      texts.push({own: text, other, fields: fields.join('\n')});
    }
  };
  for (const {slug} of readBook(siteDir).chapters) {
    addPage(`/pods/${slug}`, readChapter(siteDir, language, slug), readChapter(siteDir, otherLanguage, slug));
  }
  addPage('/concepts', readConceptsPage(language), readConceptsPage(otherLanguage));
  const {simplified, regional} = scriptsFor(JSON.stringify([pages, sections, texts, concepts]));
  const fields = fieldRecords(language);
  return {light: {language, pages, sections, concepts, fields, simplified, regional}, texts};
}

function readChapter(siteDir: string, language: Language, slug: string): ReadPage {
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
      titles: [...read.titles],
      fields: [...read.fields],
      teaches: [...read.teaches],
    };
  });
  return {title, number, sections};
}

/** `SIGQUIT`, `FailedCreate`, `status.podIPs`: words that nobody types but to find them as they are. */
function identifiersIn(text: string): string[] {
  return text.match(/\b(?:[A-Z][A-Z\d_]{2,}|[A-Za-z]\w*\.[a-z]\w+(?:\.\w+)*|\w*[a-z][A-Z]\w*)\b/g) ?? [];
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

/** The fields that the book has a sentence for, each at the place nearest to the root. */
function fieldRecords(language: Language): FieldRecord[] {
  const records = new Map<string, FieldRecord>();
  for (const {struct, name, path} of allFields()) {
    const note = noteOf(struct, name);
    const key = `${struct}.${name}`;
    const known = records.get(key)?.path;
    const isNearer = known === undefined || path.split('.').length < known.split('.').length;
    if (note && isNearer) records.set(key, {path, says: language === 'en' ? note.en : note.zh});
  }
  return [...records.values()];
}

/** The page of concepts as a whole; the concepts themselves are answered by name. */
function readConceptsPage(language: Language): ReadPage {
  const {title, lede} = conceptsPage[language];
  const lines = [lede(terms.length)];
  return {title, sections: [{id: '', depth: 1, heading: '', lines, names: [], titles: [], fields: [], teaches: []}]};
}

/** Which concepts a text names, as places in their list. */
function mentionsOf(concepts: ConceptRecord[]): (text: string) => number[] {
  const fold = createFold('');
  const glossary = new Glossary(concepts, fold);
  const places = new Map(concepts.map(({id}, place) => [id, place]));
  return (text) => {
    const ids = glossary.mentions(stepsOf(text, fold)).flatMap((mention) => mention.concepts.map(({id}) => id));
    return [...new Set(ids)].map((id) => places.get(id) ?? -1).sort((a, b) => a - b);
  };
}
