import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import sources from '../book/sources.json';
import type {Source} from '../components/Sources/Sources';
import {refuse, setData, type Tag, tagsNamed, textOf} from './mdxTree';

const byKey = new Map<string, Source>(Object.entries(sources));

/** The sources of a chapter in the order in which it cites them, and for each citation the numbers it prints. */
export function citationsOf(tree: Root, file: VFile): {list: Source[]; numbers: Map<Tag, number[]>} {
  const order = new Map<string, number>();
  const numbers = new Map<Tag, number[]>();
  for (const tag of tagsNamed(tree, 'Cite')) {
    const keys = (textOf(tag, 'of') ?? '').split(' ').filter(Boolean);
    if (keys.length === 0) refuse(file, tag, '<Cite> names no source');
    const own = keys.map((key) => {
      if (!byKey.has(key)) refuse(file, tag, `<Cite of="${key}">: src/book/sources.json has no such key`);
      const number = order.get(key) ?? order.size + 1;
      order.set(key, number);
      return number;
    });
    numbers.set(tag, own);
  }
  return {list: [...order.keys()].flatMap((key) => byKey.get(key) ?? []), numbers};
}

/** Numbers the sources in the order in which the chapter cites them, and hands the list to `<Sources />`. */
export default function citationsOfChapter() {
  return (tree: Root, file: VFile): void => {
    const {list, numbers} = citationsOf(tree, file);
    for (const [tag, own] of numbers) setData(tag, 'numbers', own);
    for (const tag of tagsNamed(tree, 'Sources')) setData(tag, 'list', list);
  };
}
