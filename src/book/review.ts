import {createHash} from 'node:crypto';
import type {Language} from '../components/language/useWords';
import {parseMdx} from './chapter';
import {sectionsOf} from './sections';

/**
 * What was last read side by side and found to say the same: for each chapter and section the fingerprints of its Chinese and
 * its English, as `reviewed.json` keeps them.
 */
export type Reviewed = Record<string, Record<string, string>>;

/** A chapter in both languages, and where its files lie. */
export type Pair = {slug: string; source: Record<Language, string>; path: Record<Language, string>};

/** A section that is not as it was when both languages were last read together. */
export type Moved = {
  slug: string;
  section: string;
  /** Which side has changed since. */
  side: Language | 'both';
  /** Where it stands in each language, if it does: `docs/what.mdx:17 一层皮，几粒豆`. */
  places: Partial<Record<Language, string>>;
};

type Told = {fingerprint: string; place: string};

/** Line breaks and spaces are how a text is written down, not what it says. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.replaceAll(/\s+/g, ' ').trim()).digest('hex').slice(0, 10);
}

/** Every section of a chapter. The opening, whose id is empty, has the title and the lede in it. */
function sectionsTold(source: string, path: string): Map<string, Told> {
  const {title, description} = parseMdx(source, path).file.data.frontMatter as {title?: string; description?: string};
  return new Map(
    sectionsOf(source, path).map(({id, source: text, line}) => {
      const isOpening = id === '';
      const heading = isOpening ? title : text.split('\n', 1)[0]?.replace(/^#+ | \{.*\}$/g, '');
      const whole = isOpening ? `${title}\n${description}\n${text}` : text;
      return [id, {fingerprint: fingerprint(whole), place: `${path}:${isOpening ? 1 : line} ${heading}`}];
    }),
  );
}

/** The fingerprints of a chapter as it stands, as the ledger would keep them. Only what is there in both languages can be a pair. */
export function fingerprintsOf(pair: Pair): Record<string, string> {
  const [zh, en] = both(pair);
  return Object.fromEntries(
    [...zh].flatMap(([id, own]) => {
      const other = en.get(id);
      return other ? [[id, `${own.fingerprint} ${other.fingerprint}`]] : [];
    }),
  );
}

/** What has moved in a chapter since it was reviewed: sections that are new, gone, or other than they were. */
export function movedIn(pair: Pair, reviewed: Reviewed): Moved[] {
  const {slug} = pair;
  const [zh, en] = both(pair);
  const ledger = reviewed[slug] ?? {};
  const sections = new Set([...zh.keys(), ...en.keys(), ...Object.keys(ledger)]);
  return [...sections].flatMap((section): Moved[] => {
    const [wasZh, wasEn] = ledger[section]?.split(' ') ?? [];
    const [isZh, isEn] = [zh.get(section), en.get(section)];
    const [zhMoved, enMoved] = [isZh?.fingerprint !== wasZh, isEn?.fingerprint !== wasEn];
    if (!zhMoved && !enMoved) return [];
    const side = zhMoved && enMoved ? 'both' : zhMoved ? 'zh-CN' : 'en';
    return [{slug, section, side, places: {...(isZh && {'zh-CN': isZh.place}), ...(isEn && {en: isEn.place})}}];
  });
}

const both = ({source, path}: Pair): [zh: Map<string, Told>, en: Map<string, Told>] => [
  sectionsTold(source['zh-CN'], path['zh-CN']),
  sectionsTold(source.en, path.en),
];

const names: Record<Moved['side'], string> = {
  'zh-CN': 'only the Chinese has moved',
  en: 'only the English has moved',
  both: 'both have moved',
};

/** A few lines that say what moved, where, and what to do. */
export function told({slug, section, side, places}: Moved): string {
  const name = section ? `${slug}#${section}` : `${slug}#`;
  const lines = (['zh-CN', 'en'] as const).map((language) => `  ${places[language] ?? `not in ${language}`}`);
  return [`${name}: ${names[side]} since they were read together`, ...lines].join('\n');
}

export const advice =
  'Bring the other language up to it if need be, read both side by side, and then: npm run i18n:accept <chapter>[#<section>]';

/** The ledger with a chapter, or one section of it, as it stands now. */
export function accepted(reviewed: Reviewed, pair: Pair, section?: string): Reviewed {
  const now = fingerprintsOf(pair);
  const before = reviewed[pair.slug] ?? {};
  const kept = section === undefined ? {} : before;
  const taken = section === undefined ? now : {[section]: now[section]};
  const merged = {...kept, ...taken};
  // In reading order, whatever was accepted first.
  const order = [...new Set([...Object.keys(now), ...Object.keys(merged)])];
  const entries = order.flatMap((id): [string, string][] => (merged[id] === undefined ? [] : [[id, merged[id]]]));
  return {...reviewed, [pair.slug]: Object.fromEntries(entries)};
}
