import {type ComponentType, createElement, type ReactNode, useEffect, useRef, useState} from 'react';
import {useWords} from '../language/useWords';
import {words} from './words';

type Load<P> = () => Promise<{default: ComponentType<P>}>;

function isAsBefore(before: object, now: object): boolean {
  const [old, own] = [before, now] as Record<string, unknown>[];
  return Object.keys({...old, ...own}).every((name) => old?.[name] === own?.[name]);
}

/**
 * A part of an island that only shows, and that stays the HTML of the server until it has something else to show: then its code is
 * fetched. What stands in the browser for `import Part from './Part.tsx?later'`; the root of such a part is a `<div>`.
 */
export function later<P extends object>(load: Load<P>): ComponentType<P> {
  return function Later(props: P): ReactNode {
    const first = useRef(props);
    const [isAsked, ask] = useState(false);
    const [part, setPart] = useState<ComponentType<P> | 'missing'>();
    if (!isAsked && !isAsBefore(first.current, props)) ask(true);
    useEffect(() => {
      if (!isAsked || part !== undefined) return;
      load().then(
        (module) => setPart(() => module.default),
        () => setPart('missing'),
      );
    }, [isAsked, part]);
    if (part === 'missing') return <Missing onRetry={() => setPart(undefined)} />;
    if (part) return createElement(part, props);
    // React leaves the HTML of an element alone that it is told to fill with HTML of its own: see client/Slot.tsx.
    return (
      <div key="server" dangerouslySetInnerHTML={{__html: ''}} suppressHydrationWarning aria-busy={isAsked || undefined} />
    );
  };
}

function Missing({onRetry}: {onRetry: () => void}): ReactNode {
  const {missing, again} = useWords(words);
  return (
    <div role="alert">
      <p>
        {missing}{' '}
        <button type="button" className="remedy" onClick={onRetry}>
          {again}
        </button>
      </p>
    </div>
  );
}
