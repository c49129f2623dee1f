import {useEffect, useRef, useState} from 'react';
import {type Beat, beatAt} from '../../lifecycle/beats';

export type Playhead = {
  at: number;
  isPlaying: boolean;
  speed: number;
  seek: (seconds: number) => void;
  /** By whole beats: to the next moment at which something happens, or back to the one before. */
  step: (direction: 1 | -1) => void;
  /** Without an end it stops at the next moment given, as a breakpoint does. */
  play: (until?: number) => void;
  pause: () => void;
  setSpeed: (speed: number) => void;
};

/** `speed` is the one to begin with. */
type Run = {beats: readonly Beat[]; from: number; to: number; speed?: number};

/** Motion that a reader does not want is left out: then playing goes from beat to beat, one a second. */
function wantsStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * The moment that is shown, and how it moves. `inAddress` is the moment that the address names; what the reader does is shown at once
 * and put into the address when it has come to rest (browsers limit how often an address may change). Nothing moves before it is
 * asked to.
 */
export function usePlayhead(
  {beats, from, to, speed: usual = 1}: Run,
  inAddress: number,
  put: (seconds: number) => void,
): Playhead {
  const [moved, setMoved] = useState<number>();
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(usual);
  const until = useRef(to);
  const at = Math.min(to, Math.max(from, moved ?? inAddress));
  const latest = useRef(at);
  latest.current = at;
  // What a knob has been turned to meanwhile must not be turned back.
  const latestPut = useRef(put);
  latestPut.current = put;

  useEffect(() => setMoved(undefined), [inAddress]);
  useEffect(() => {
    if (moved === undefined || isPlaying) return undefined;
    const timer = setTimeout(() => latestPut.current(moved), 250);
    return () => clearTimeout(timer);
  }, [moved, isPlaying]);

  useEffect(() => {
    if (!isPlaying) return undefined;
    const stop = (seconds: number) => {
      setMoved(seconds);
      setPlaying(false);
    };
    if (wantsStillness()) {
      const timer = setInterval(() => {
        const next = beats[beatAt(beats, latest.current) + 1];
        if (!next || next.at >= until.current) stop(Math.min(until.current, to));
        else setMoved(next.at);
      }, 1000 / speed);
      return () => clearInterval(timer);
    }
    let frame = 0;
    let last = performance.now();
    const move = (now: number) => {
      const next = latest.current + ((now - last) / 1000) * speed;
      last = now;
      if (next >= until.current) return stop(until.current);
      setMoved(next);
      frame = requestAnimationFrame(move);
      return undefined;
    };
    frame = requestAnimationFrame(move);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, speed, beats, to]);

  return {
    at,
    isPlaying,
    speed,
    setSpeed,
    seek: (seconds) => {
      setPlaying(false);
      setMoved(Math.min(to, Math.max(from, seconds)));
    },
    step: (direction) => {
      setPlaying(false);
      const here = beatAt(beats, at);
      const isOnBeat = beats[here]?.at === at;
      const target = direction === 1 ? beats[here + 1] : beats[isOnBeat ? here - 1 : here];
      setMoved(Math.min(to, Math.max(from, target?.at ?? (direction === 1 ? to : from))));
    },
    play: (end = to) => {
      until.current = Math.min(end, to);
      if (at >= to) setMoved(from);
      setPlaying(true);
    },
    // Upon a tenth, as the address will have it, so that nothing moves after it has stopped.
    pause: () => {
      setPlaying(false);
      setMoved(Math.round(latest.current * 10) / 10);
    },
  };
}
