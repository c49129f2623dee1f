import {startTransition, useEffect, useState} from 'react';

/** Runs when the browser has nothing else to do. Tells how to call it off. */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(work, {timeout: 1500});
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 200);
  return () => clearTimeout(id);
}

/**
 * A value that follows another one after so many idle moments: what is far down the page and heavy waits for what stands before
 * it, so that together they never hold up a key.
 */
export function useInTurn<Value>(value: Value, turn: number, isHeavy: boolean): Value {
  const [shown, show] = useState(value);
  useEffect(() => {
    let callOff = () => {};
    const wait = (left: number): void => {
      if (left === 0) startTransition(() => show(value));
      else callOff = whenIdle(() => wait(left - 1));
    };
    wait(isHeavy ? turn : 0);
    return () => callOff();
  }, [value, turn, isHeavy]);
  return shown;
}
