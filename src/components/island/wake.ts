/** Dispatched on an element within an island that has to come alive without being touched. */
export const wakeEvent = 'edamame:wake';

export function wakeAll(elements: Iterable<Element>): void {
  for (const element of elements) element.dispatchEvent(new Event(wakeEvent, {bubbles: true}));
}
