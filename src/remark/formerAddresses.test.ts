import {expect, test} from 'vitest';
import {parseMdx} from '../book/chapter';
import formerAddresses from './formerAddresses';
import {tagsNamed} from './mdxTree';

const source = '## One {/* #one */}\n\nText.\n\n### Two {/* #two */}\n';

function processed(redirects: Parameters<typeof formerAddresses>[0]) {
  const {tree, file} = parseMdx(source, '/somewhere/docs/what.mdx');
  formerAddresses(redirects)(tree, file);
  return tree;
}

test('a heading gets the ids it had before', () => {
  const tree = processed({
    pages: [],
    anchors: {'/pods/what': {eins: 'one', 一: 'one'}, '/pods/why': {zwei: 'two'}},
    parameters: {},
  });
  const headings = tree.children.filter(({type}) => type === 'heading');
  expect(headings.map(({data}) => data?.hProperties)).toEqual([{'data-old-ids': 'eins 一'}, undefined]);
  expect(tagsNamed(tree, 'FormerAddresses')).toEqual([]);
});

test('what has left the page, and what was renamed, is told to the page alone', () => {
  const anchors = {'/pods/what': {gone: '/pods/why#fate', eins: 'one'}};
  const [tag] = tagsNamed(processed({pages: [], anchors, parameters: {'/pods/what': {old: 'new'}}}), 'FormerAddresses');
  expect(tag?.attributes.map((one) => one.type === 'mdxJsxAttribute' && [one.name, one.value])).toMatchObject([
    ['moved', {value: '{"gone":"/pods/why#fate"}'}],
    ['parameters', {value: '{"old":"new"}'}],
  ]);
});
