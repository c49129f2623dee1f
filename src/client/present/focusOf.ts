import type {Focus} from './keys';

/** What a key goes to, by the keys that it needs itself. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'nothing';
  if (target.closest('textarea, [contenteditable]')) return 'text';
  const field = target.closest('input');
  if (field && !['checkbox', 'radio', 'range', 'button'].includes(field.type)) return 'text';
  if (field?.type === 'range' || field?.type === 'radio' || target.closest('select, [role="listbox"], [role="slider"]'))
    return 'control';
  return target.closest('button, summary, a[href], input') ? 'button' : 'nothing';
}

/** A dialog, a card or a menu has the keys. */
export const isOpenDialog = (): boolean => document.querySelector('dialog[open]') !== null;
