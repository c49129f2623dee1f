import {ensureSyntaxTree, foldable} from '@codemirror/language';
import {EditorState} from '@codemirror/state';
import {highlightTree, tagHighlighter, tags} from '@lezer/highlight';
import {describe, expect, it} from 'vitest';
import {yamlFolds, yamlLanguage} from './yamlLanguage';

const classes = tagHighlighter([
  {tag: tags.definition(tags.propertyName), class: 'key'},
  {tag: tags.string, class: 'text'},
  {tag: tags.lineComment, class: 'comment'},
  {tag: tags.labelName, class: 'name'},
]);

const stateOf = (doc: string) => EditorState.create({doc, extensions: [yamlLanguage, yamlFolds]});

function pieces(doc: string): string[] {
  const state = stateOf(doc);
  const tree = ensureSyntaxTree(state, doc.length, 5000);
  if (!tree) throw new Error('no tree');
  const found: string[] = [];
  highlightTree(tree, classes, (from, to, name) => found.push(`${name} ${doc.slice(from, to)}`));
  return found;
}

describe('Highlighting of YAML', () => {
  it('knows keys, texts and comments', () => {
    expect(pieces('# why\nname: web # here\n- "a": b\n')).toEqual([
      'comment # why',
      'key name',
      'text web',
      'comment # here',
      'key "a"',
      'text b',
    ]);
    expect(pieces('a: http://b:80/#c')).toEqual(['key a', 'text http://b:80/#c']);
  });

  it('knows them within brackets, over several lines too', () => {
    expect(pieces('a: {b: c, "d": [e,\n  f]}\ng: h')).toEqual([
      'key a',
      'key b',
      'text c',
      'key "d"',
      'text e',
      'text f',
      'key g',
      'text h',
    ]);
  });

  it('takes a block of text for one, until a line stands no further in', () => {
    expect(pieces('a:\n  - |\n    b: c # d\n\n    - e\n  - f: >-\n      g\n    h: i')).toEqual([
      'key a',
      'text     b: c # d',
      'text     - e',
      'key f',
      'text       g',
      'key h',
      'text i',
    ]);
  });

  it('knows anchors, aliases and tags', () => {
    expect(pieces('a: &b c\nd: *b\ne: !!str f')).toEqual([
      'key a',
      'name &b',
      'text c',
      'key d',
      'name *b',
      'key e',
      'name !!str',
      'text f',
    ]);
  });

  it('is right again after a broken line', () => {
    expect(pieces('a: {b: c\n---\nd: e')).toEqual(['key a', 'key b', 'text c', 'comment ---', 'key d', 'text e']);
  });
});

describe('Folding', () => {
  const fold = (doc: string, line: number): string | undefined => {
    const state = stateOf(doc);
    const {from, to} = state.doc.line(line);
    const range = foldable(state, from, to);
    return range ? state.sliceDoc(range.from, range.to) : undefined;
  };
  const doc = 'spec:\n  containers:\n  - name: a\n    image: b\n\n  - name: c\n  volumes: []\n';

  it('takes in what stands further in, and the dashes of a key', () => {
    expect(fold(doc, 1)).toBe('\n  containers:\n  - name: a\n    image: b\n\n  - name: c\n  volumes: []');
    expect(fold(doc, 2)).toBe('\n  - name: a\n    image: b\n\n  - name: c');
    expect(fold(doc, 3)).toBe('\n    image: b');
  });

  it('is not offered where nothing is below, nor in the last line', () => {
    expect(fold(doc, 4)).toBeUndefined();
    expect(fold(doc, 8)).toBeUndefined();
    expect(fold('spec:', 1)).toBeUndefined();
  });
});
