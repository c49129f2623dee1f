import type {Language} from '../language/useWords';

/** What a citation names. `read` is a date as ISO 8601 writes it. */
export type Cited = {
  section: string;
  chapter: string;
  site: string;
  language: Language;
  version: string;
  read: string;
  url: string;
};

const told: Record<Language, (version: string, read: string) => string> = {
  'zh-CN': (version, read) => `（中文，Kubernetes ${version}，${read} 读）`,
  en: (version, read) => ` (English, Kubernetes ${version}, read ${read})`,
};

/** Section, chapter, site; a chapter cited as a whole is its own section. */
function titleOf({section, chapter, site}: Cited): string {
  return [...new Set([section, chapter, site])].filter(Boolean).join(' · ');
}

/** A line of Markdown; what would be markup in the names is made harmless. */
export function markdownCitation(cited: Cited): string {
  const title = titleOf(cited).replaceAll(/[\\`*_[\]<>&|~$]/g, '\\$&');
  const url = cited.url.replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${title}](${url})${told[cited.language](cited.version, cited.read)}`;
}

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');

/** The same as HTML, with the language and the date where a machine looks for them. */
export function htmlCitation(cited: Cited): string {
  const {language, version, read, url} = cited;
  const link = `<a href="${escaped(url)}" hreflang="${language}">${escaped(titleOf(cited))}</a>`;
  const time = `<time datetime="${read}">${read}</time>`;
  return `<cite lang="${language}">${link}${told[language](version, time)}</cite>`;
}

/** The day at the reader's place, `2026-11-24`. */
export function isoDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
