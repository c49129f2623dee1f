import {
  type ComponentType,
  createElement,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {useWords} from '../language/useWords';
import {IslandId, useIsFromServer} from './elementId';
import {words} from './words';

type Load<P> = () => Promise<{default: ComponentType<P>}>;

function isAsBefore(before: object, now: object): boolean {
  const [old, own] = [before, now] as Record<string, unknown>[];
  return Object.keys({...old, ...own}).every((name) => old?.[name] === own?.[name]);
}

/** What stood in an island before its part was made anew, as it is where all around it is. */
const stood = new Map<string, HTMLElement>();

/**
 * A part of an island that only shows, and that stays the HTML of the server until it has something else to show: then its code is
 * fetched. What stands in the browser for `import Part from './Part.tsx?later'`; the root of such a part is a `<div>`.
 */
export function later<P extends object>(load: Load<P>): ComponentType<P> {
  let here: ComponentType<P> | undefined;
  return function Later(props: P): ReactNode {
    const isFromServer = useIsFromServer();
    const first = useRef(props);
    const [isAsked, ask] = useState(!isFromServer);
    const [part, setPart] = useState<ComponentType<P> | 'missing' | undefined>(() => (isFromServer ? undefined : here));
    if (!isAsked && !isAsBefore(first.current, props)) ask(true);
    useEffect(() => {
      if (!isAsked || part !== undefined) return;
      load().then(
        (module) => {
          here = module.default;
          setPart(() => module.default);
        },
        () => setPart('missing'),
      );
    }, [isAsked, part]);
    if (part && part !== 'missing') return createElement(part, props);
    return (
      <>
        {part === 'missing' && <Missing onRetry={() => setPart(undefined)} />}
        <AsItStood isFromServer={isFromServer} />
      </>
    );
  };
}

function AsItStood({isFromServer}: {isFromServer: boolean}): ReactNode {
  const place = useContext(IslandId);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const {current: own} = root;
    const before = stood.get(place);
    if (!own) return undefined;
    if (!isFromServer && before) {
      own.className = before.className;
      own.replaceChildren(...before.childNodes);
    }
    return () => {
      stood.set(place, own);
    };
  }, []);
  // React leaves the HTML of an element alone that it is told to fill with HTML of its own: see client/Slot.tsx.
  return isFromServer ? (
    <div ref={root} dangerouslySetInnerHTML={{__html: ''}} suppressHydrationWarning />
  ) : (
    <div ref={root} aria-busy="true" />
  );
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
