import type {MouseEvent} from 'react';

/** A click that asks for nothing more than to follow the link: no new tab, no new window, no download. */
export function isPlain({button, metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
