import {leaderOf} from '../Block/blockId';
import {isShown} from '../isShown';
import {change} from './reading';

/** From the button of one block to that of the next or the one before, whether or not there is a link in it to stop at. */
export async function step(from: string, by: 1 | -1): Promise<void> {
  const blocks = [...document.querySelectorAll<HTMLElement>('article :is(p, h1, h2, h3, div, table)[data-block]')];
  const inSight = blocks.filter((block) => leaderOf(block.dataset.block ?? '') === block.dataset.block && isShown(block));
  const at = inSight.findIndex((block) => block.dataset.block === from);
  const next = inSight[at + by];
  if (at < 0 || !next) return;
  const id = next.dataset.block;
  change({current: id});
  // React draws what a store has told it in a microtask that stands before this one.
  await Promise.resolve();
  document.querySelector<HTMLElement>(`[data-toggle="${id}"]`)?.focus({preventScroll: true});
  next.scrollIntoView({block: 'nearest'});
}
