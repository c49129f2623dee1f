import {useSyncExternalStore} from 'react';
import {wakeAll} from '../island/wake';

/** The step whose lines are lit, as `<listing>-<number>`. One at a time on a page; none until a reader presses one. */
let lit = '';
const listeners = new Set<() => void>();

export const stepId = (listing: string, number: number | string): string => `${listing}-${number}`;

/** Lights the lines of a step; the step that is lit goes out. */
export function light(step: string): void {
  lit = lit === step ? '' : step;
  // Lines and words that speak of each other may still be asleep.
  wakeAll(document.querySelectorAll('[data-step], [data-manifest]'));
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    // What was lit on a page that has been left is not lit when it is opened again.
    if (listeners.size === 0) lit = '';
  };
}

export function useLitStep(): string {
  return useSyncExternalStore(
    subscribe,
    () => lit,
    () => '',
  );
}
