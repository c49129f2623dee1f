import {EditorState} from '@codemirror/state';
import {describe, expect, it} from 'vitest';
import type {EditorMark} from './editorProps';
import {markGutter, marking, marksAt, mending, rangeOfMark} from './marks';
import {words} from './words';

const text = 'kind: Pod\nmetadata:\n  name: two_servers\n';

function mark(word: string, number: number): EditorMark {
  const from = text.indexOf(word);
  return {from, to: from + word.length, number, severity: 'error', message: word};
}

function marked(...marks: EditorMark[]): EditorState {
  const state = EditorState.create({doc: text, extensions: markGutter});
  return state.update(marking(marks, words.en)).state;
}

describe('Marks', () => {
  it('are those of the line, the one around the cursor first', () => {
    const state = marked(mark('name', 1), mark('two_servers', 2));
    expect(marksAt(state, text.indexOf('servers')).map(({number}) => number)).toEqual([2, 1]);
    expect(marksAt(state, 0)).toEqual([]);
  });

  it('move with the text that is typed before them', () => {
    const two = mark('two_servers', 1);
    const state = marked(two).update({changes: {from: 0, insert: '# a remark\n'}}).state;
    const {from, to} = rangeOfMark(state, two);
    expect(state.sliceDoc(from, to)).toBe('two_servers');
    expect(marksAt(state, from)).toEqual([two]);
  });

  it('are mended where they stand by now, in one step', () => {
    const two = mark('two_servers', 1);
    const typed = marked(two).update({changes: {from: 0, insert: '# a remark\n'}}).state;
    const edits = [
      {start: two.from, end: two.to, text: 'two-servers'},
      {start: 6, end: 9, text: 'Job'},
    ];
    expect(typed.update(mending(typed, edits)).state.doc.toString()).toBe(
      '# a remark\nkind: Job\nmetadata:\n  name: two-servers\n',
    );
  });

  it('beyond the end of the text do no harm', () => {
    const state = marked({from: 10_000, to: 20_000, severity: 'advice', message: 'late'});
    expect(marksAt(state, text.length)).toHaveLength(1);
    expect(state.update(mending(state, [{start: 10_000, end: 20_000, text: 'x'}])).state.doc.toString()).toBe(`${text}x`);
  });
});
