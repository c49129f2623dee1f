import {describe, expect, it} from 'vitest';
import {withEdits} from '../textEdit';
import {lineBreakAt} from './lineBreakAt';

function enter(marked: string): string | undefined {
  const offset = marked.indexOf('‸');
  const source = marked.replace('‸', '');
  const edit = lineBreakAt(source, offset);
  if (!edit) return undefined;
  return `${withEdits(source.slice(0, edit.end), [edit])}‸${source.slice(edit.end)}`;
}

describe('A new line', () => {
  it('begins the block of a key two spaces further in', () => {
    expect(enter('spec:‸')).toBe('spec:\n  ‸');
    expect(enter('spec:\n  containers:  # all‸')).toBe('spec:\n  containers:  # all\n    ‸');
    expect(enter('- name:‸')).toBe('- name:\n    ‸');
  });

  it('stays in the column of its map', () => {
    expect(enter('spec:\n  hostname: a‸')).toBe('spec:\n  hostname: a\n  ‸');
    expect(enter('spec:\n  containers:\n    - name: a‸')).toBe('spec:\n  containers:\n    - name: a\n      ‸');
  });

  it('goes on with the list of texts, and gives up a dash with nothing behind it', () => {
    const args = 'spec:\n  containers:\n    - args:\n        - a';
    expect(enter(`${args}‸`)).toBe(`${args}\n        - ‸`);
    expect(enter(`${args}\n        - ‸`)).toBe(`${args}\n      ‸`);
    expect(enter('args:\n  - "a: b"‸')).toBe('args:\n  - "a: b"\n  - ‸');
  });

  it('begins a block of text, and keeps the columns in it', () => {
    expect(enter('a: |‸')).toBe('a: |\n  ‸');
    expect(enter('args:\n  - |‸')).toBe('args:\n  - |\n    ‸');
    expect(enter('args:\n  - |\n    if x:\n      - y:‸')).toBe('args:\n  - |\n    if x:\n      - y:\n      ‸');
  });

  it('keeps the column of a comment, and parts a line in two', () => {
    expect(enter('  # a:‸')).toBe('  # a:\n  ‸');
    expect(enter('  a: b‸ c')).toBe('  a: b\n  ‸c');
  });

  it('is left to others within brackets', () => {
    expect(enter('a: [b,‸]')).toBeUndefined();
    expect(enter('a: {b: c‸}')).toBeUndefined();
  });
});
