import type {KeyboardEvent, ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {pageNow} from '../reading/enter';
import {stepping, turning} from '../reading/later';
import {type BlockState, change, readingNow} from '../reading/reading';
import styles from './Block.module.css';
import {leaderOf} from './blockId';
import {words} from './words';

/**
 * Shows and hides the counterpart of one block. There is one of it: it follows the pointer, the finger and the focus from block
 * to block, so that it stands next in the order of tabs; and it stays where a counterpart is shown. Arrow keys take it along.
 */
export function Toggle({id, state}: {id: string; state: BlockState}): ReactNode {
  const phrases = useWords(words);
  if (state === '' || state.startsWith('paired')) return null;
  const open = state !== 'current' && state !== 'failed';
  const missed = () => change({open: new Set(readingNow().open).add(leaderOf(id)), fetching: 'failed'});
  const press = () => {
    const page = pageNow();
    if (page) void turning(({toggle}) => toggle(id, page), missed);
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const by = event.key === 'ArrowDown' ? 1 : -1;
    void stepping().then(
      ({step}) => step(id, by),
      () => {},
    );
  };
  return (
    <button type="button" className={styles.toggle} aria-expanded={open} data-toggle={id} onClick={press} onKeyDown={walk}>
      <span aria-hidden="true">{phrases.sign}</span>
      <span className="spoken">{state === 'failed' ? phrases.retry : phrases.passage}</span>
    </button>
  );
}
