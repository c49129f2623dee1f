import type {Hit} from './answer';
import type {Search} from './search';
import type {Language} from './searchIndex';

/** A query and how to tell that a hit is what a teacher would point to. */
export type GradedQuery = {q: string; lang: Language; class: string; isRight: (hit: Hit) => boolean};

/** `rank` is the place of the first right hit, from 1; 0 if there is none. */
export type Grade = {query: GradedQuery; rank: number; top: Hit[]; found: number};

export type Summary = {count: number; recall1: number; recall5: number; mrr: number; empty: number};

/** What the site promises of its search. */
export const thresholds = {recall1: 0.85, recall5: 0.96, mrr: 0.9, crossRecall5: 0.95};

export function gradeAll(queries: GradedQuery[], searches: Record<Language, Search>): Grade[] {
  return queries.map((query) => {
    const {hits} = searches[query.lang].answer(query.q);
    return {query, rank: hits.findIndex(query.isRight) + 1, top: hits.slice(0, 3), found: hits.length};
  });
}

/** Recall at 1 and 5, mean reciprocal rank within the first ten, and how many queries found nothing. */
export function summaryOf(grades: Grade[]): Summary {
  const share = (count: number) => (grades.length === 0 ? 1 : count / grades.length);
  const within = (most: number) => grades.filter(({rank}) => rank > 0 && rank <= most);
  return {
    count: grades.length,
    recall1: share(within(1).length),
    recall5: share(within(5).length),
    mrr: share(within(10).reduce((sum, {rank}) => sum + 1 / rank, 0)),
    empty: grades.filter(({found}) => found === 0).length,
  };
}

/** `termination#flow` is a section, `termination#` the chapter as a whole. */
export const placeOf = ({url}: Hit): string => {
  const place = url.replace(/^\/(pods\/)?/, '');
  return place.includes('#') ? place : `${place}#`;
};

/** A topic of a public list: a hit teaches it when title and heading match. */
export type Topic = {id: string; head: Record<'zh' | 'en', string>; page: Record<'zh' | 'en', string>};

/** Grade 2 of the rule: both expressions are tried in both languages on `title › heading`. */
export function teaches(topic: Topic, hit: Pick<Hit, 'page' | 'section'>): boolean {
  const place = `${hit.page} › ${hit.section.map(({text}) => text).join('')}`;
  const matches = ({zh, en}: Record<'zh' | 'en', string>) => [zh, en].some((pattern) => new RegExp(pattern, 'i').test(place));
  return matches(topic.head) && matches(topic.page);
}
