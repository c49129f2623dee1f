import {leaderOf} from '../Block/blockId';
import {makeCounterpart} from '../Block/counterpart';
import {type BlockKind, kindOf} from '../Block/kindOf';
import {label, makeToggle} from '../Block/toggle';
import type {Language} from '../language/useWords';
import {onWording} from '../wording/wordingNow';
import {type BlockState, stateOf, subscribe} from './reading';

type Drawn = {state: BlockState; toggle?: HTMLButtonElement | undefined; counterpart?: HTMLElement | undefined};

const nothing: Drawn = {state: ''};

const hasToggle = (state: BlockState, kind: BlockKind): boolean =>
  state !== '' && !state.startsWith('paired') && kind !== 'cell' && kind !== 'title';

/** The button stands within a block, but beside a heading, whose name it would be part of, and below a table. */
function putToggle(block: HTMLElement, kind: BlockKind, toggle: HTMLElement): void {
  if (kind === 'heading') block.after(toggle);
  else if (kind === 'table') block.closest('section')?.after(toggle);
  else block.append(toggle);
}

function putCounterpart(block: HTMLElement, kind: BlockKind, counterpart: HTMLElement, toggle: HTMLElement | undefined): void {
  if (kind === 'heading' || kind === 'table') (toggle ?? block.closest('section') ?? block).after(counterpart);
  else block.after(counterpart);
}

function redraw(block: HTMLElement, id: string, state: BlockState, before: Drawn, language: Language): Drawn {
  const kind = kindOf(block);
  const isPressedOn = state === 'paired current' && leaderOf(id) === id && (kind === 'text' || kind === 'item');
  if (isPressedOn) block.dataset.current = 'true';
  else delete block.dataset.current;
  // The button stays the same element: the focus is on it when its press takes effect.
  const toggle = hasToggle(state, kind) ? (before.toggle ?? makeToggle(id)) : undefined;
  if (toggle) label(toggle, state, language);
  if (toggle && !before.toggle) putToggle(block, kind, toggle);
  if (!toggle) before.toggle?.remove();
  before.counterpart?.remove();
  const counterpart = makeCounterpart(id, state, kind, language);
  if (counterpart) putCounterpart(block, kind, counterpart, kind === 'heading' ? toggle : undefined);
  return {state, toggle, counterpart};
}

/**
 * Puts beside every block what the reader has asked for, now and whenever that changes. The blocks themselves are plain HTML that
 * nobody renders again. Returns what takes it all away.
 */
export function drawBlocks(language: Language): () => void {
  const drawn = new Map<HTMLElement, Drawn>();
  const draw = (isAnew = false) => {
    for (const block of document.querySelectorAll<HTMLElement>('article [data-block]')) {
      const id = block.dataset.block ?? '';
      const before = drawn.get(block) ?? nothing;
      const state = stateOf(id);
      if (state !== before.state || (isAnew && before.counterpart))
        drawn.set(block, redraw(block, id, state, before, language));
    }
  };
  // What changes in one go is drawn in one go: a button that went for a moment between would lose the focus.
  let isDue = false;
  const drawSoon = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      draw();
    });
  };
  const ends = [subscribe(drawSoon), onWording(() => draw(true))];
  draw();
  return () => {
    for (const end of ends) end();
    for (const {toggle, counterpart} of drawn.values()) for (const element of [toggle, counterpart]) element?.remove();
  };
}
