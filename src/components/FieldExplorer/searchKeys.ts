import type {KeyboardEvent} from 'react';

/**
 * From the field to type in down to what is found and back with the arrow keys; Escape, wherever one is, clears the query and
 * returns to the field. For the element that holds both.
 */
export function onSearchKey(event: KeyboardEvent<HTMLElement>, query: string, clear: () => void): void {
  if (query === '' || event.nativeEvent.isComposing || event.metaKey || event.ctrlKey || event.altKey) return;
  const root = event.currentTarget;
  const stops = [...root.querySelectorAll<HTMLElement>('input[type="search"], [data-found-fields] button')];
  const at = stops.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const by: Record<string, number> = {ArrowDown: 1, ArrowUp: -1};
  const step = by[event.key];
  if (step !== undefined) stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  else if (event.key === 'Escape') {
    clear();
    stops[0]?.focus();
  } else return;
  event.preventDefault();
}
