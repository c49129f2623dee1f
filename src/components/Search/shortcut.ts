import {createStorageSlot} from '../storage/slot';

/** A key that is a letter must be one a reader can turn off (WCAG 2.1.4): speech and switches press it by accident. */
export const slashSlot = createStorageSlot('edamame.slash');

const fields = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]';

/** Whether a key asks for the search: Ctrl or ⌘ with K anywhere, `/` where nobody is writing. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  if (event.key !== '/') return false;
  const writing = event.target instanceof Element && event.target.closest(fields) !== null;
  return !writing && slashSlot.get() !== 'off';
}
