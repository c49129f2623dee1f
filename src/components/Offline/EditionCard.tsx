import type {ReactNode} from 'react';
import {whenIn} from '../../offline/notice';
import type {EditionState} from '../../offline/protocol';
import {type Language, useLanguage, useWords} from '../language/useWords';
import styles from './Offline.module.css';
import {sizeIn} from './size';
import {offline} from './store';
import {words} from './words';

type Props = {edition: Language; state: EditionState; free?: number};

/** One language: how much of it this device keeps, and what can be done about it. */
export function EditionCard({edition, state, free}: Props): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  const size = (bytes: number) => sizeIn(language, bytes);
  const amount = {...state, size: size(state.bytes), allSize: size(state.allBytes)};
  const isTight = state.state === 'none' && free !== undefined && free < state.allBytes;

  function said(): string {
    switch (state.state) {
      case 'none':
        return state.allFiles > 0 ? phrases.none(amount, size(state.wire ?? state.allBytes)) : phrases.unreachable;
      case 'running':
        return phrases.running(amount);
      case 'kept':
        return phrases.kept(amount, whenIn(language, new Date(state.kept ?? 0)));
      default:
        return phrases[state.state](amount);
    }
  }

  const keepWord = {none: phrases.keep, partial: phrases.goOn, broken: phrases.goOn, full: phrases.again, kept: phrases.update};
  const {newer} = state;
  return (
    <section className={styles.card} data-edition={edition} data-state={state.state}>
      <h3>{phrases.edition[edition]}</h3>
      {/* Progress itself is not read out at every file: a reader of screens asks the bar. */}
      <p role={state.state === 'running' ? undefined : 'status'}>{said()}</p>
      {state.state === 'running' && (
        <progress value={state.bytes} max={state.allBytes} aria-label={phrases.progress(phrases.edition[edition])} />
      )}
      {newer && <p data-newer>{phrases.newer(newer.files, size(newer.bytes))}</p>}
      {isTight && <p className={styles.tight}>{phrases.tight(size(free))}</p>}
      <p className={styles.buttons}>
        {state.state === 'running' ? (
          <button type="button" onClick={() => offline.stop(edition)}>
            {phrases.stop}
          </button>
        ) : (
          (state.state !== 'kept' || newer) && (
            <button type="button" className={styles.primary} onClick={() => offline.keep(edition)}>
              {keepWord[state.state]}
            </button>
          )
        )}
        {state.state !== 'none' && state.state !== 'running' && (
          <button type="button" onClick={() => offline.remove(edition)}>
            {phrases.remove}
          </button>
        )}
      </p>
    </section>
  );
}
