import type {Language} from '../language/useWords';
import {pageNow} from '../reading/enter';
import {stepping, turning} from '../reading/later';
import {type BlockState, change, readingNow} from '../reading/reading';
import styles from './Block.module.css';
import {leaderOf} from './blockId';
import {words} from './words';

function walk(id: string, event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const by = event.key === 'ArrowDown' ? 1 : -1;
  void stepping().then(
    ({step}) => step(id, by),
    () => {},
  );
}

function press(id: string): void {
  const page = pageNow();
  const missed = () => change({open: new Set(readingNow().open).add(leaderOf(id)), fetching: 'failed'});
  if (page) void turning(({toggle}) => toggle(id, page), missed);
}

/**
 * Shows and hides the counterpart of one block. There is one of it: it follows the pointer, the finger and the focus from block
 * to block, so that it stands next in the order of tabs; and it stays where a counterpart is shown. Arrow keys take it along.
 */
export function makeToggle(id: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = styles.toggle ?? '';
  button.dataset.toggle = id;
  const [sign, spoken] = [document.createElement('span'), document.createElement('span')];
  sign.ariaHidden = 'true';
  spoken.className = 'spoken';
  button.append(sign, spoken);
  button.addEventListener('click', () => press(id));
  button.addEventListener('keydown', (event) => walk(id, event));
  return button;
}

/** Has a button say what it will do in this state. */
export function label(button: HTMLButtonElement, state: BlockState, language: Language): void {
  const {sign, retry, passage} = words[language];
  const isOpen = state !== 'current' && state !== 'failed';
  button.setAttribute('aria-expanded', String(isOpen));
  const [first, second] = button.children;
  if (first) first.textContent = sign;
  if (second) second.textContent = state === 'failed' ? retry : passage;
}
