import type {ConditionSpans, Held} from '../lifecycle/phaseSpans';
import type {ConditionRecord} from '../lifecycle/records';
import type {PodPhase} from '../pod/pod';
import type {Box} from './figure';
import {type TimeScale, xAt} from './timeScale';

type Bar<Value> = Held<Value> & {box: Box};

export type StripRow<Value> = {name: string; nameAt: {x: number; y: number}; bars: Bar<Value>[]};

/** What the object says of itself through time, above the lanes and in their scale. */
export type StripFigure = {
  width: number;
  height: number;
  scale: TimeScale;
  phase: StripRow<PodPhase>;
  conditions: StripRow<ConditionRecord['status']>[];
};

const measures = {
  wide: {phase: 38, phaseBar: 8, row: 21, bar: 6, name: 12},
  narrow: {phase: 54, phaseBar: 24, row: 33, bar: 20, name: 12},
};

const [phaseHeight, conditionHeight] = [22, 9];

/** The phase as one row of pills, and below it a thin bar for each condition. `scale` and `width` are those of the lanes. */
export function stripFigure(
  phases: readonly Held<PodPhase>[],
  conditions: readonly ConditionSpans[],
  {scale, width, layout}: {scale: TimeScale; width: number; layout: 'wide' | 'narrow'},
): StripFigure {
  const {phase, phaseBar, row, bar, name} = measures[layout];
  const isWide = layout === 'wide';
  const nameX = isWide ? 0 : scale.left;
  const bars = <Value>(spans: readonly Held<Value>[], y: number, height: number): Bar<Value>[] =>
    spans
      .filter(({from, to}) => to > scale.from && from < scale.to)
      .map((span) => {
        const [x, end] = [xAt(scale, span.from), xAt(scale, span.to)];
        return {...span, box: {x, y, width: Math.max(end - x, 1), height}};
      });
  const rows = conditions.map(({type, spans}, index) => {
    const y = phase + index * row;
    return {name: type, nameAt: {x: nameX, y: y + (isWide ? 15 : 14)}, bars: bars(spans, y + bar, conditionHeight)};
  });
  return {
    width,
    scale,
    height: phase + rows.length * row + name,
    phase: {name: 'phase', nameAt: {x: nameX, y: isWide ? 24 : 16}, bars: bars(phases, phaseBar, phaseHeight)},
    conditions: rows,
  };
}
