import {type RefObject, useEffect, useRef} from 'react';
import {revealEvent} from './reveal';

/** Calls `show` when the address points to something within `root` that cannot be seen. */
export function useReveal(root: RefObject<HTMLElement | null>, show: (target: Element) => void): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const element = root.current;
    const listen = ({target}: Event) => target instanceof Element && latest.current(target);
    element?.addEventListener(revealEvent, listen);
    return () => element?.removeEventListener(revealEvent, listen);
  }, [root]);
}
