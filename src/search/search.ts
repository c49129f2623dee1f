import type {Answer, ConceptHit, Hit} from './answer';
import {Excerpts, piecesOf, type Wanted} from './excerpt';
import {fieldsNamed} from './fields';
import {Glossary, stepsOf} from './glossary';
import {Ranking} from './rank';
import type {ConceptRecord, PageRecord, SearchIndex, SectionRecord} from './searchIndex';
import {createFold, type Fold} from './segment';
import {type Understood, understand} from './understand';
import {Vocabulary} from './vocabulary';

export type Search = {
  answer(query: string): Answer;
  /** Of a book that is fetched piece by piece: brings what the answer to this query needs. Until then the answer is not complete. */
  prepare?(query: string): Promise<void>;
};

/** More than anybody reads. */
const mostHits = 50;

/** Makes an index answer. The work of reading it is done here, once. */
export function createSearch(index: SearchIndex): Search {
  const parts = partsOf(index);
  parts.ranking.read();
  return searchOf(index, parts);
}

/** The same for a large index: reads it a little at a time. */
export async function createSearchByAndBy(index: SearchIndex): Promise<Search> {
  const parts = partsOf(index);
  await parts.ranking.readByAndBy();
  return searchOf(index, parts);
}

export function partsOf(index: SearchIndex) {
  const fold = createFold(index.simplified);
  const vocabulary = new Vocabulary();
  const glossary = new Glossary(index.concepts, fold);
  const ranking = new Ranking(index, fold, vocabulary, glossary);
  const segmenter = 'Segmenter' in Intl && Intl.Segmenter ? new Intl.Segmenter('zh', {granularity: 'word'}) : undefined;
  return {lexicon: {fold, vocabulary, glossary, regional: index.regional, segmenter}, ranking};
}

export function searchOf(index: SearchIndex, {lexicon, ranking}: ReturnType<typeof partsOf>): Search {
  const {fold, glossary} = lexicon;
  const excerpts = new Excerpts((place) => index.texts?.[place]?.own || index.sections[place]?.lead || '', fold);
  return {
    answer(text) {
      const understood = understand(text, lexicon);
      const wanted = wantedWays(understood);
      const hits = ranking
        .best(understood)
        .slice(0, mostHits)
        .map((place) => ({
          ...placeOf(index, place),
          section: piecesOf(index.sections[place]?.heading ?? '', wanted, fold),
          excerpt: excerpts.of(place, wanted),
        }));
      const hasLetters = stepsOf(understood.query, fold).length > 0;
      const asked = understood.steps.map(({raw}) => raw).join('');
      const nearest = hits.length > 0 || !hasLetters ? [] : glossary.like(asked).slice(0, 3);
      const conceptHit = (concept: ConceptRecord) => conceptHitOf(concept, index, wanted, fold);
      return {
        query: understood.query,
        shortened: understood.shortened,
        hits,
        concepts: understood.concepts.map(conceptHit),
        fields: fieldsNamed(understood.query, index.fields),
        also: understood.also,
        nearest: nearest.map(({concept}) => conceptHit(concept)),
        complete: index.texts !== undefined && !index.lacksOther,
      };
    },
  };
}

/** What is marked: not the words of a question, nor single characters left between words. */
function wantedWays({wishes}: Understood): Wanted {
  const marked = wishes.filter(({inHeadings, weight}) => !inHeadings && weight >= 0.3);
  return marked.flatMap(({ways}) => ways.map(({tokens}) => tokens));
}

function placeOf({sections, pages}: SearchIndex, place: number): Omit<Hit, 'section' | 'excerpt'> {
  const section = sections[place] as SectionRecord;
  const {url, title, chapter} = pages[section.page] as PageRecord;
  return {
    kind: section.id ? 'section' : 'page',
    url: section.id ? `${url}#${section.id}` : url,
    page: title,
    ...(chapter === undefined ? {} : {chapter}),
    path: headingsAbove(sections, place),
  };
}

function headingsAbove(sections: SectionRecord[], place: number): string[] {
  const above: string[] = [];
  let depth = sections[place]?.depth ?? 1;
  for (let at = place - 1; at >= 0 && depth > 2; at--) {
    const section = sections[at] as SectionRecord;
    if (section.depth >= depth) continue;
    depth = section.depth;
    above.unshift(section.heading);
  }
  return above;
}

function conceptHitOf(concept: ConceptRecord, {language}: SearchIndex, wanted: Wanted, fold: Fold): ConceptHit {
  const {id, zh, en, meaning} = concept;
  return {id, zh, en, name: piecesOf(language === 'en' ? en : zh, wanted, fold), meaning, url: `/concepts#${id}`};
}
