import {useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {useRootUrl} from '../address/useRootUrl';
import {arrive, type Notice, type Sources, textAsked} from './arrival';
import type {Drafts} from './draft';
import {fetchExample} from './examples';

export type Opening = {
  /** The text that the editor begins with; nothing until that is known. */
  begin: string | undefined;
  notice: Notice | undefined;
  tell: (notice: Notice | undefined) => void;
  /** Asks the address for its own text, whatever the reader has made of it, and gives it to `onText`. */
  original: () => Promise<void>;
  fetchExample: (file: string) => Promise<string>;
};

const addressNow = () => {
  const {search, hash} = window.location;
  return {search, hash};
};

/** The attribute that hides the text of the server while another one is on its way; see `Arriving`. */
const arriving = 'playgroundArriving';

type Parts = {
  names: readonly string[];
  /** What the page begins with where nothing else is asked for. */
  usual: string;
  readDrafts: () => Drafts;
  onText: (text: string) => void;
};

/**
 * The text to begin with, once the page is alive and knows its address and what the browser has kept. A link that is opened
 * while the page is open is read as well.
 */
export function useOpening({names, usual, readDrafts, onText}: Parts): Opening {
  const rootUrl = useRootUrl();
  const [begin, setBegin] = useState<string>();
  const [notice, tell] = useState<Notice>();
  const latest = useRef(onText);
  useEffect(() => {
    latest.current = onText;
  });

  const sources = useMemo(
    (): Sources => ({
      examples: names,
      fetchExample: (file) => fetchExample(file, rootUrl),
      readLink: async (payload) => (await import('./shareText')).textOfPayload(payload),
    }),
    [names, rootUrl],
  );

  useEffect(() => {
    let isGone = false;
    void arrive(addressNow(), readDrafts(), sources).then((arrival) => {
      if (isGone) return;
      setBegin(arrival.text ?? usual);
      tell(arrival.notice);
    });
    return () => {
      isGone = true;
    };
  }, [sources, readDrafts, usual]);

  const original = useCallback(async () => {
    const asked = await textAsked(addressNow(), sources, true);
    tell(asked.notice);
    if (asked.text !== undefined) latest.current(asked.text);
  }, [sources]);

  useEffect(() => {
    const follow = () => {
      if (window.location.hash.startsWith('#m=')) void original();
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [original]);

  return {begin, notice, tell, original, fetchExample: sources.fetchExample};
}

/** Shows what was hidden while the text of the page was on its way. */
export const arrived = (): void => {
  delete document.documentElement.dataset[arriving];
};

/**
 * Runs in the head, before anything is painted: who comes with a link, or has a text of his own, does not see the example of the
 * server first and then all of it move.
 */
export const arrivingScript = `(function(){var l=location,d=document.documentElement.dataset,k;
try{k=localStorage.getItem('edamame.playground')}catch(e){}
if(!k&&l.hash.indexOf('#m=')!==0&&!/[?&]manifest=/.test(l.search))return;
d.${arriving}='';setTimeout(function(){delete d.${arriving}},4000)})()`.replaceAll('\n', '');
