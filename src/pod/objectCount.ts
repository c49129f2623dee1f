import {manifestTrees} from './manifestTree';
import {findCarrier, objectsIn} from './podCarrier';

/** Which of several objects a Pod was read from, counted from 1 over documents and items of lists. */
export type ObjectCount = {shown: number; of: number};

/** A text with one document is counted without reading it a second time. */
const maybeSeveral = /^---(?:\s|$)|^ *["']?kind["']? *: *["']?List\b/m;

/** How many objects a text holds, and which of them `parseManifest` takes the Pod from; nothing where there is but one. */
export function objectCount(source: string): ObjectCount | undefined {
  if (!maybeSeveral.test(source)) return undefined;
  const {trees} = manifestTrees(source);
  const objects = trees.flatMap(objectsIn);
  const found = findCarrier(trees);
  if (!found || objects.length < 2) return undefined;
  return {shown: objects.findIndex(({tree}) => tree === found.tree) + 1, of: objects.length};
}
