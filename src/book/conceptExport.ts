import {groups} from '../components/Concepts/groups';
import {officialPage, officialUrl} from '../components/Concepts/officialPage';
import {chapterPath, type TaughtIn} from '../components/chapters/chapter';
import type {Term} from './glossary';
import {kubernetesVersion} from './version';

/** One concept as others may use it. Names and order of the fields are a promise; new ones go to the end. */
export type ExportedConcept = {
  id: string;
  zh: string;
  en: string;
  aliases_zh: string[];
  aliases_en: string[];
  meaning_zh: string;
  meaning_en: string;
  pronunciation_zh: string;
  pronunciation_en: string;
  /** The forms of a contested Chinese word, ours first. */
  forms_zh: string[];
  not_to_be_confused_with: string[];
  group: string;
  /** Paths of this site, without the language. */
  taught_in: string[];
  zh_verified: boolean;
  official_zh: string;
  official_en: string;
};

const groupOf = new Map(groups.flatMap(({id, concepts}) => concepts.map((concept) => [concept, id])));

/** The concepts in the order of the concepts page. */
export function exportedConcepts(glossary: Term[], taughtIn: TaughtIn): ExportedConcept[] {
  const order = [...groupOf.keys()];
  const inOrder = glossary.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  return inOrder.map((term) => {
    const page = officialPage(term.source);
    return {
      id: term.id,
      zh: term.zh,
      en: term.en,
      aliases_zh: term.aliasesZh,
      aliases_en: term.aliasesEn,
      meaning_zh: term.short_zh,
      meaning_en: term.short_en,
      pronunciation_zh: term.pronunciation?.zh ?? '',
      pronunciation_en: term.pronunciation?.en ?? '',
      forms_zh: term.contested?.zh ?? [],
      not_to_be_confused_with: (term.notToBeConfusedWith ?? []).map(({id}) => id),
      group: groupOf.get(term.id) ?? '',
      taught_in: (taughtIn[term.id] ?? []).map(([slug, section]) => chapterPath(slug, section)),
      zh_verified: term.zhVerified,
      official_zh: page ? officialUrl(page, 'zh-CN') : '',
      official_en: page ? officialUrl(page, 'en') : '',
    };
  });
}

export function conceptsJson(concepts: ExportedConcept[]): string {
  return `${JSON.stringify({kubernetes: kubernetesVersion, license: 'CC-BY-4.0', concepts}, null, 1)}\n`;
}

/** RFC 4180, with a byte order mark, without which Excel takes Chinese for Latin. Lists are parted by ` | `. */
export function conceptsCsv(concepts: ExportedConcept[]): string {
  const columns = Object.keys(concepts[0] ?? {}) as (keyof ExportedConcept)[];
  const rows = concepts.map((concept) => columns.map((column) => cellOf(concept[column])));
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

const cellOf = (value: string | string[] | boolean): string => (Array.isArray(value) ? value.join(' | ') : String(value));

/** A spreadsheet runs what begins like a formula. An apostrophe before it makes it text again. */
const harmless = (cell: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell);

function quoted(cell: string): string {
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
