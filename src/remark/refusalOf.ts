import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {parseMdx} from '../book/chapter';

type Plugin = (tree: Root, file: VFile) => void | Promise<void>;

/** For tests: what stops the build when a plugin reads this chapter, as `page:line: reason`; nothing if it goes through. */
export async function refusalOf(source: string, plugin: Plugin): Promise<string | undefined> {
  const {tree, file} = parseMdx(source, 'docs/x.mdx');
  try {
    await plugin(tree, file);
    return undefined;
  } catch (error) {
    const {file: page, line, reason, fatal} = error as {file?: string; line?: number; reason?: string; fatal?: boolean};
    return `${page}:${line}: ${reason}${fatal ? '' : ' (not fatal)'}`;
  }
}
