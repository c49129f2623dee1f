import {startTransition, useCallback, useEffect, useRef, useState} from 'react';
import type {Drawn, Judgement} from './judge';
import {type Answer, createJudge, type Judge} from './judgeClient';
import {whenIdle} from './useInTurn';

export type Settled = {text: string; judgement?: Judgement; trouble?: 'too-long' | 'failed'};

export type Last = {text: string; drawn: Drawn};

export type Judged = {
  /** What was said last, and of which text. It stays until something is said of a later one. */
  settled: Settled;
  /** The last Pod that could be drawn, and the text it came from. */
  last: Last;
  /** Tells of another text. It is judged once it has been left alone for as long as one needs to see that one is not typing. */
  change: (text: string, waitMs?: number) => void;
  /** Gets ready to judge. */
  warm: () => void;
  /** The text as it is now, judged or not. */
  textNow: () => string;
};

const pauseMs = 400;
const limitMs = 3000;
const comingMs = 10_000;

/** Whether there is so much in a Pod that it is drawn when the browser has nothing else to do. */
export const isHeavy = ({figures}: Drawn): boolean => figures.wide.containers.length > 12;

const newJudge = (): Judge =>
  createJudge({
    start: () => new Worker(new URL('./judge.worker.ts', import.meta.url)),
    onPage: async (text) => (await import('./judge')).judge(text),
    limitMs,
    comingMs,
  });

/** Judges a text while it is being written. */
export function useJudged(first: Last): Judged {
  const [settled, settle] = useState<Settled>({text: first.text, judgement: {errors: [], drawn: first.drawn}});
  const [last, draw] = useState(first);
  const now = useRef(first.text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const judge = useRef<Judge>(undefined);

  const hear = useCallback((text: string, answer: Answer | undefined): void => {
    // Meanwhile the reader went on: what is said of an older text would stand at the wrong places.
    if (!answer || now.current !== text) return;
    settle({text, ...answer});
    const drawn = 'judgement' in answer ? answer.judgement.drawn : undefined;
    if (!drawn) return;
    const show = () => now.current === text && startTransition(() => draw({text, drawn}));
    if (isHeavy(drawn)) whenIdle(show);
    else show();
  }, []);

  const change = useCallback(
    (text: string, waitMs = pauseMs): void => {
      if (text === now.current) return;
      now.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        judge.current ??= newJudge();
        void judge.current.ask(text).then((answer) => hear(text, answer));
      }, waitMs);
    },
    [hear],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      judge.current?.stop();
      judge.current = undefined;
    },
    [],
  );
  const warm = useCallback(() => {
    judge.current ??= newJudge();
    judge.current.warm();
  }, []);
  const textNow = useCallback(() => now.current, []);
  return {settled, last, change, warm, textNow};
}
