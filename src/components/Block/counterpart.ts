import clsx from 'clsx';
import {type Language, otherThan} from '../language/useWords';
import {type BlockState, readingNow} from '../reading/reading';
import {wordingNow} from '../wording/wordingNow';
import styles from './Block.module.css';
import {putInReadersWords} from './inReadersWords';
import type {BlockKind} from './kindOf';
import {reasonOf, words} from './words';

/** Why the counterpart is not there yet, or will not come: once for a table or a callout, not in every cell of it. */
function notice(id: string, state: 'busy' | 'failed', kind: BlockKind, language: Language): HTMLElement | undefined {
  if (kind === 'cell' || kind === 'title') return undefined;
  const element = document.createElement('div');
  element.className = clsx(styles.counterpart, styles[kind === 'table' ? 'text' : kind], styles.notice);
  element.role = 'status';
  element.dataset.counterpart = id;
  element.textContent = state === 'busy' ? words[language].busy : reasonOf(words[language]);
  return element;
}

/** A block in the other language, to stand below or beside its own; or why it is not there. Where both say the same, nothing. */
export function makeCounterpart(id: string, state: BlockState, kind: BlockKind, language: Language): HTMLElement | undefined {
  if (state === '' || state === 'current') return undefined;
  if (state === 'busy' || state === 'failed') return notice(id, state, kind, language);
  const counterpart = readingNow().counterparts?.get(id);
  if (kind === 'table' || !counterpart || counterpart.same) return undefined;
  const element = document.createElement(kind === 'title' ? 'span' : 'div');
  element.className = clsx(styles.counterpart, styles[kind]);
  element.lang = otherThan(language);
  element.dataset.counterpart = id;
  if (state.endsWith('current')) element.dataset.current = 'true';
  // Chinese beside English is in the reader's words as well.
  const {choices, reword} = wordingNow();
  const isReworded = language === 'en' && Object.keys(choices).length > 0;
  // The site's own page in the other language, already rendered.
  const block = document.importNode(counterpart.block, true);
  if (isReworded) putInReadersWords(block, reword);
  element.append(...block.childNodes);
  return element;
}
