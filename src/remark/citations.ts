import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import sources from '../book/sources.json';
import type {Source} from '../components/Sources/Sources';
import {refuse, setData, tagsNamed, textOf} from './mdxTree';

const byKey = new Map<string, Source>(Object.entries(sources));

/** Numbers the sources in the order in which the chapter cites them, and hands the list to `<Sources />`. */
export default function citationsOfChapter() {
  return (tree: Root, file: VFile): void => {
    const numbers = new Map<string, number>();
    for (const tag of tagsNamed(tree, 'Cite')) {
      const keys = (textOf(tag, 'of') ?? '').split(' ').filter(Boolean);
      if (keys.length === 0) refuse(file, tag, '<Cite> names no source');
      for (const key of keys) {
        if (!byKey.has(key)) refuse(file, tag, `<Cite of="${key}">: src/book/sources.json has no such key`);
        if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      }
      setData(
        tag,
        'numbers',
        keys.map((key) => numbers.get(key)),
      );
    }
    for (const tag of tagsNamed(tree, 'Sources')) {
      setData(
        tag,
        'list',
        [...numbers.keys()].map((key) => byKey.get(key)),
      );
    }
  };
}
