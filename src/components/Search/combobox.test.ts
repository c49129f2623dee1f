import {expect, it} from 'vitest';
import type {Answer, ConceptHit, FieldHit, Hit} from '../../search/answer';
import {emptyList, type List, listAfter, moveOf, none} from './combobox';
import {type Row, rowsOf, runsOf, searchRows} from './rows';

const hit = (url: string): Hit => ({kind: 'section', url, page: 'Page', section: [], path: [], excerpt: []});
const concept = (id: string): ConceptHit => ({id, zh: id, en: id, name: [], meaning: '', url: `/concepts#${id}`});
const field = (path: string): FieldHit => ({path, says: '', url: `/f?field=${path}`});
const answer = (urls: string[], concepts: string[] = [], fields: string[] = []): Answer => ({
  query: 'q',
  shortened: false,
  hits: urls.map(hit),
  concepts: concepts.map(concept),
  fields: fields.map(field),
  also: [],
  nearest: [],
  complete: true,
});
const keys = (rows: Row[]) => rows.map(({key}) => key);
const listOf = (urls: string[], chosen = none): List => ({question: 'q', rows: rowsOf(answer(urls), 'all'), chosen});

it('puts concepts first, then chapters by their best section, and in a chapter the better section first', () => {
  const rows = rowsOf(answer(['/b#1', '/a#1', '/b#2', '/a', '/c#1'], ['x']), 'all');
  expect(keys(rows)).toEqual(['/concepts#x', '/b#1', '/b#2', '/a#1', '/a', '/c#1']);
  expect(runsOf(rows).map(({group, first, rows: {length}}) => [group, first, length])).toEqual([
    ['concepts', 0, 1],
    ['/b', 1, 2],
    ['/a', 3, 2],
    ['/c', 5, 1],
  ]);
});

it('puts fields between concepts and sections, where everything is asked for', () => {
  const some = answer(['/a#1'], ['x'], ['spec.hostUsers']);
  expect(keys(rowsOf(some, 'all'))).toEqual(['/concepts#x', '/f?field=spec.hostUsers', '/a#1']);
  expect(
    rowsOf(some, 'sections')
      .concat(rowsOf(some, 'concepts'))
      .filter(({kind}) => kind === 'field'),
  ).toEqual([]);
});

it('shows what the reader asks for: all concepts, or sections alone', () => {
  const some = answer(['/a#1'], ['v', 'w', 'x', 'y', 'z']);
  expect(keys(rowsOf(some, 'concepts'))).toEqual(['v', 'w', 'x', 'y', 'z'].map((id) => `/concepts#${id}`));
  expect(keys(rowsOf(some, 'sections'))).toEqual(['/a#1']);
  expect(keys(rowsOf(some, 'all')).filter((key) => key.startsWith('/concepts'))).toHaveLength(3);
});

it('goes round through the text', () => {
  const seen = [];
  let list = listOf(['/a#1', '/a#2']);
  for (let n = 0; n < 4; n += 1) {
    list = listAfter(list, {do: 'move', to: 'next'});
    seen.push(list.chosen);
  }
  expect(seen).toEqual([0, 1, none, 0]);
  expect(listAfter(listOf(['/a#1', '/a#2']), {do: 'move', to: 'previous'}).chosen).toBe(1);
  expect(listAfter(listOf(['/a#1', '/a#2'], 0), {do: 'move', to: 'previous'}).chosen).toBe(none);
});

it.each(['next', 'previous', 'first', 'last'] as const)('chooses nothing in an empty list: %s', (to) => {
  expect(listAfter(emptyList, {do: 'move', to}).chosen).toBe(none);
});

it('takes what is better without a choice as it comes', () => {
  const better = rowsOf(answer(['/c#1', '/a#1']), 'all');
  expect(listAfter(listOf(['/a#1', '/b#1']), {do: 'answer', question: 'q', rows: better}).rows).toEqual(better);
});

it('never moves the chosen row when a better answer comes', () => {
  const better = rowsOf(answer(['/c#1', '/b#2', '/a#1', '/a#3']), 'all');
  const list = listAfter(listOf(['/a#1', '/b#1', '/d#1'], 1), {do: 'answer', question: 'q', rows: better});
  expect(list.chosen).toBe(1);
  expect(keys(list.rows)).toEqual(['/a#1', '/b#1', '/b#2', '/c#1', '/a#3']);
});

it('drops the choice with the question', () => {
  const list = listAfter(listOf(['/a#1'], 0), {do: 'answer', question: 'r', rows: searchRows(['old'], 'recent')});
  expect(list).toMatchObject({question: 'r', chosen: none});
});

it('leaves Home and End to the text until a row is chosen', () => {
  const keysOf = (list: List) => ['ArrowDown', 'ArrowUp', 'Home', 'End', 'a'].map((key) => moveOf(key, list));
  expect(keysOf(listOf(['/a#1']))).toEqual(['next', 'previous', undefined, undefined, undefined]);
  expect(keysOf(listOf(['/a#1'], 0))).toEqual(['next', 'previous', 'first', 'last', undefined]);
});
