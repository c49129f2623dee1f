import {useCallback, useEffect, useRef, useState} from 'react';
import {addressMark, browserStore, type Drafts, readDrafts, withText, writeDrafts} from './draft';

export type Kept = {
  read: () => Drafts;
  /** Keeps a text a moment after it was last changed, and before the page goes. */
  keep: (text: string) => void;
  /** The latest earlier text, which leaves the store; the one in hand takes its place. */
  exchange: (inHand: string) => string | undefined;
  /** The reader's own text, where the address has brought another one; changed since or not. */
  ownInstead: (inHand: string) => string | undefined;
  forgetEarlier: () => void;
  /** The browser refuses to keep anything. */
  isRefused: boolean;
};

const pauseMs = 500;

/** The reader's texts in the browser's store. */
export function useDrafts(): Kept {
  const [isRefused, setRefused] = useState(false);
  const waiting = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = useCallback((drafts: Drafts) => setRefused(!writeDrafts(browserStore(), drafts)), []);
  const read = useCallback(() => readDrafts(browserStore()), []);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current === undefined) return;
    const {search, hash} = window.location;
    write(withText(read(), waiting.current, addressMark(search, hash)));
    waiting.current = undefined;
  }, [read, write]);

  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHide);
      flush();
    };
  }, [flush]);

  const keep = useCallback(
    (text: string) => {
      waiting.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pauseMs);
    },
    [flush],
  );
  const exchange = useCallback(
    (inHand: string) => {
      flush();
      const {own, kept} = read();
      const [latest, ...rest] = kept;
      if (latest) write({...(own ? {own} : {}), kept: [{text: inHand}, ...rest]});
      return latest?.text;
    },
    [flush, read, write],
  );
  const ownInstead = useCallback(
    (inHand: string) => {
      flush();
      const {own} = read();
      const {search, hash} = window.location;
      return own?.from === addressMark(search, hash) ? exchange(inHand) : own?.text;
    },
    [flush, read, exchange],
  );
  const forgetEarlier = useCallback(() => {
    const {own} = read();
    write({...(own ? {own} : {}), kept: []});
  }, [read, write]);
  return {read, keep, exchange, ownInstead, forgetEarlier, isRefused};
}
