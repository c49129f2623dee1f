import {startTransition, useCallback, useEffect, useMemo, useRef, useState} from 'react';
import type {TextRange} from '../../pod/fieldError';
import {lineColumn} from '../../pod/lineColumn';
import {partAtLine} from '../PodDiagram/partAtLine';
import type {Judged} from './useJudged';

export type Pointing = {
  part: string | undefined;
  /** The number of the message that the cursor is in, from 0. */
  message: number | undefined;
  /** The lines of the part that is selected. */
  lit: TextRange[];
  /** Selects a part; its lines are the answer. */
  choosePart: (part: string | undefined) => TextRange[];
  chooseMessage: (message: number | undefined) => void;
  onCursor: (offset: number) => void;
};

const none: TextRange[] = [];

function linesRange(text: string, first: number, last: number): TextRange {
  let start = 0;
  for (let line = 1; line < first; line += 1) start = text.indexOf('\n', start) + 1 || text.length;
  let end = start;
  for (let line = first; line <= last; line += 1) end = text.indexOf('\n', end) + 1 || text.length + 1;
  return {start, end: end - 1};
}

/**
 * What is selected: the part of the figure and the message that the cursor is at, or that were pressed. While the text moves on,
 * the places that are known are those of a former one, and nothing is pointed at anew.
 */
export function usePointing({settled, last, textNow}: Judged): Pointing {
  const [part, setPart] = useState<string>();
  const [message, setMessage] = useState<number>();
  const cursor = useRef<number>(undefined);

  const point = useCallback(
    (offset: number): void => {
      const text = textNow();
      if (settled.text === text) {
        const errors = settled.judgement?.errors ?? [];
        const at = errors.findIndex(({range}) => range && range.start <= offset && offset <= range.end);
        setMessage(at < 0 ? undefined : at);
      }
      if (last.text === text) {
        const {line} = lineColumn(text, offset);
        startTransition(() => setPart(partAtLine(line, last.drawn.places)));
      }
    },
    [settled, last, textNow],
  );

  // What was said of the text while it was being written comes later than the cursor.
  useEffect(() => {
    if (cursor.current !== undefined) point(cursor.current);
  }, [point]);

  const onCursor = useCallback(
    (offset: number): void => {
      cursor.current = offset;
      point(offset);
    },
    [point],
  );
  const rangesOf = useCallback(
    (id: string | undefined): TextRange[] => {
      const isThere = id !== undefined && last.text === textNow();
      const lines = isThere ? (last.drawn.places[id] ?? []) : [];
      return lines.map(([first, end]) => linesRange(last.text, first, end));
    },
    [last, textNow],
  );
  const choosePart = useCallback(
    (next: string | undefined) => {
      cursor.current = undefined;
      setPart(next);
      return rangesOf(next);
    },
    [rangesOf],
  );
  const chooseMessage = useCallback((next: number | undefined) => setMessage(next), []);
  const lit = useMemo(
    () => (part !== undefined && last.text === settled.text ? rangesOf(part) : none),
    [part, last, settled, rangesOf],
  );
  return {part, message, lit, choosePart, chooseMessage, onCursor};
}
