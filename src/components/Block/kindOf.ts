import {leaderOf} from './blockId';

/** What a block is: it decides where its button stands, and what its counterpart looks like. */
export type BlockKind = 'text' | 'heading' | 'item' | 'cell' | 'title' | 'table';

const kinds: Record<string, BlockKind> = {
  P: 'text',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  SPAN: 'title',
  TABLE: 'table',
};

export function kindOf({tagName, dataset}: HTMLElement): BlockKind {
  const id = dataset.block ?? '';
  return kinds[tagName] ?? (leaderOf(id) === id ? 'item' : 'cell');
}
