import {type CSSProperties, type KeyboardEvent, memo, type ReactNode} from 'react';
import type {Beat} from '../../lifecycle/beats';
import {useElementId} from '../island/elementId';
import type {LabPhrases} from './labWords';
import {secondsText} from './seconds';
import styles from './Transport.module.css';
import type {Playhead} from './usePlayhead';

export type Breakpoint = {id: string; label: string; times: readonly number[]};

type Props = {
  playhead: Playhead;
  beats: readonly Beat[];
  from: number;
  to: number;
  /** What the seconds count from. */
  zero: number;
  breakpoints: readonly Breakpoint[];
  phrases: LabPhrases;
};

const speeds = [0.5, 1, 2, 5, 10, 60] as const;

/**
 * What arrow keys, space, Home and End do wherever the focus is in the drawing or the transport. A button keeps its own space, and a menu
 * its own keys.
 */
export function transportKeys({seek, step, play, pause, isPlaying, at}: Playhead, from: number, to: number) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey || target instanceof HTMLSelectElement) return;
    const direction = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1}[event.key] as 1 | -1 | undefined;
    if (direction && event.shiftKey) seek(at + direction);
    else if (direction) step(direction);
    else if (event.key === 'Home') seek(from);
    else if (event.key === 'End') seek(to);
    else if (event.key === ' ' && !(target instanceof HTMLButtonElement)) (isPlaying ? pause : play)();
    else return;
    event.preventDefault();
  };
}

/** Start, back, play, next; the slider with a tick for each moment; how fast; and where to stop. */
export function Transport({playhead, beats, from, to, zero, breakpoints, phrases}: Props): ReactNode {
  const id = useElementId('transport');
  const {at, isPlaying, speed, seek, step, play, pause, setSpeed} = playhead;
  // In a run of many minutes tenths of a second are only restless.
  const now = to - from < 600 ? secondsText(at - zero) : String(Math.round(at - zero));
  const end = secondsText(to - zero);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className={styles.transport} role="group" aria-label={phrases.transport} aria-describedby={`${id}-keys`}>
      <p id={`${id}-keys`} className="spoken">
        {phrases.keys}
      </p>
      <div className={styles.bar}>
        <div className={styles.buttons}>
          <button type="button" data-transport="start" onClick={() => seek(from)} aria-disabled={at <= from}>
            <Icon path="M4 3v12M14 3.5L7 9l7 5.5z" />
            <span>{phrases.start}</span>
          </button>
          <button type="button" data-transport="back" onClick={() => step(-1)} aria-disabled={at <= from}>
            <Icon path="M5 4v10M13.5 4.5L7.5 9l6 4.5z" />
            <span>{phrases.back}</span>
          </button>
          <button type="button" data-transport="play" className={styles.play} onClick={() => (isPlaying ? pause() : play())}>
            <Icon path={isPlaying ? 'M6 4v10M12 4v10' : 'M5.5 3.5L14 9l-8.5 5.5z'} />
            <span>{isPlaying ? phrases.pause : phrases.play}</span>
          </button>
          <button type="button" data-transport="next" onClick={() => step(1)} aria-disabled={at >= to}>
            <Icon path="M13 4v10M4.5 4.5L10.5 9l-6 4.5z" />
            <span>{phrases.forward}</span>
          </button>
        </div>
        <div className={styles.scrubber}>
          <Ticks beats={beats} from={from} to={to} />
          <input
            type="range"
            data-lab-scrubber
            min={from}
            max={to}
            step={0.1}
            value={at}
            aria-label={phrases.moment}
            aria-valuetext={phrases.momentOf(now, end)}
            onChange={({currentTarget}) => seek(Number(currentTarget.value))}
          />
        </div>
        {/* As wide as it will be at the end, so that nothing moves when the seconds get longer. */}
        <p className={styles.now} style={{'--widest': `${end.length * 2.4 + 6.7}ch`} as CSSProperties} aria-hidden="true">
          <b>{now}</b> <span>{`/ ${end} s`}</span>
        </p>
      </div>
      <div className={styles.more}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div className={styles.jumps} role="group" aria-label={phrases.jump}>
          <span aria-hidden="true">{phrases.jump}</span>
          {breakpoints.map(({id: kind, label, times}) => {
            const next = times.find((time) => time > at) ?? times.find((time) => time <= at);
            return (
              <button
                key={kind}
                type="button"
                data-jump={kind}
                aria-label={phrases.jumpTo(label)}
                aria-disabled={next === undefined}
                onClick={() => next !== undefined && seek(next)}
              >
                {label}
              </button>
            );
          })}
        </div>
        <Speed label={phrases.speed} speed={speed} onChange={setSpeed} />
      </div>
    </div>
  );
}

/** One for each moment at which something happens: there may be hundreds, and they stay where they are. */
const Ticks = memo(({beats, from, to}: Pick<Props, 'beats' | 'from' | 'to'>): ReactNode => {
  const percent = (seconds: number) => `${((seconds - from) / Math.max(to - from, 1e-9)) * 100}%`;
  return (
    <svg className={styles.ticks} aria-hidden="true" preserveAspectRatio="none">
      {beats.map((beat) => (
        <rect key={beat.at} x={percent(beat.at)} width="1.5" height="100%" />
      ))}
    </svg>
  );
});

type SpeedProps = {label: string; speed: number; onChange: (speed: number) => void};

const Speed = memo(
  ({label, speed, onChange}: SpeedProps): ReactNode => (
    <label className={styles.speed}>
      <span>{label}</span>
      <select value={speed} onChange={({currentTarget}) => onChange(Number(currentTarget.value))}>
        {speeds.map((one) => (
          <option key={one} value={one}>
            {`${one}×`}
          </option>
        ))}
      </select>
    </label>
  ),
);

const Icon = memo(({path}: {path: string}): ReactNode => {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={path} />
    </svg>
  );
});
