import type {EndpointSpan, Lane, Mark, Span} from '../lifecycle/lanes';
import type {Box} from './figure';
import {type TimeScale, ticks, xAt} from './timeScale';

type Point = {x: number; y: number};

export type Bar = Span & {box: Box};

/** `labelAt` is where its words begin, or nothing where there is no room for them. */
export type PlacedMark = Mark & Point & {labelAt?: Point; labelEnds?: boolean};

export type LaneFigure = {
  name: string;
  role: Lane['role'];
  /** The whole lane, for its ground and the line below it. */
  place: Box;
  /** The state glyph, the name, and what kind of container it is. */
  glyph: Point;
  nameAt: Point;
  kindAt: Point;
  bars: Bar[];
  marks: PlacedMark[];
};

/** The one budget of a Pod that is stopped. */
export type Fuse = {
  from: number;
  /** When the grace period is used up. */
  until: number;
  titleAt: Point;
  subtitleAt: Point;
  /** The whole rope, and behind it the least that a container gets. */
  rope: Box;
  extra: Box;
  /** Where the words above it stand. */
  wordsY: number;
};

export type EndpointFigure = {place: Box; nameAt: Point; kindAt: Point; bars: (EndpointSpan & {box: Box})[]};

export type TimelineFigure = {
  layout: 'wide' | 'narrow';
  width: number;
  height: number;
  scale: TimeScale;
  fuse?: Fuse;
  lanes: LaneFigure[];
  endpoints?: EndpointFigure;
  /** The lines that go through all lanes, and the words below them. */
  axis: {top: number; bottom: number; wordsY: number; ticks: {at: number; x: number}[]};
};

export type TimelineInput = {
  lanes: readonly Lane[];
  endpoints?: readonly EndpointSpan[];
  /** From the request to delete, and for how long. */
  fuse?: {from: number; graceSeconds: number};
  /** Room below the bars of each lane, for what a laboratory shows there. Default: 0. */
  below?: number;
  from: number;
  to: number;
};

const minimumGrace = 2;

/** What the two layouts differ in. On a narrow one names stand above their bars, and take no column. */
const measures = {
  wide: {width: 700, left: 176, right: 40, top: 8, fuse: 68, lane: 64, bar: 21, barAt: 31, endpoints: 62, apart: 44, axis: 34},
  narrow: {width: 340, left: 10, right: 26, top: 8, fuse: 84, lane: 80, bar: 21, barAt: 47, endpoints: 82, apart: 40, axis: 34},
};

/** Roughly: 12 px letters of a monospaced face. */
const labelWidth = (text: string): number => text.length * 7.4;

export function markLabel(mark: Mark): string {
  switch (mark.kind) {
    case 'signal':
      return mark.signal;
    case 'exited':
      return `exit ${mark.exitCode}`;
    case 'killed':
      return 'SIGKILL';
    default:
      return '';
  }
}

/**
 * Marks with their words where those do not run into one another: a signal's stand above the bar, an end's behind it. Words that
 * would run out of the drawing stand before their mark.
 */
function placeMarks(marks: readonly Mark[], scale: TimeScale, bar: {y: number; height: number}, width: number): PlacedMark[] {
  let [freeAbove, freeBehind] = [-1, -1];
  // The end of a killed container is the end of its bar: one glyph, the louder.
  const killedAt = new Set(marks.filter(({kind}) => kind === 'killed').map(({at}) => at));
  const shown = marks.filter((mark) => !(mark.kind === 'exited' && killedAt.has(mark.at)));
  return shown.map((mark, index) => {
    const x = xAt(scale, mark.at);
    const isSignal = mark.kind === 'signal';
    const isEnd = mark.kind === 'exited' || mark.kind === 'killed';
    const y = isSignal ? bar.y - 6 : isEnd ? bar.y + bar.height / 2 : bar.y + bar.height + 5;
    const wide = labelWidth(markLabel(mark)) + (mark.kind === 'killed' ? labelWidth(` ${mark.exitCode}`) : 0);
    if (isSignal) {
      const ends = x + 12 + wide > width - 4;
      const from = ends ? x - 10 - wide : x + 10;
      if (from < freeAbove) return {...mark, x, y};
      freeAbove = from + wide + 6;
      return {...mark, x, y, labelAt: {x: ends ? x - 10 : x + 10, y: bar.y - 4}, ...(ends ? {labelEnds: true} : {})};
    }
    if (!isEnd) return {...mark, x, y};
    const next = shown.slice(index + 1).find(({kind}) => kind === 'exited' || kind === 'killed' || kind === 'signal');
    const ends = x + 13 + wide > width;
    const roomBehind = next ? xAt(scale, next.at) - x > wide + 22 : !ends;
    if (x < freeBehind || (!roomBehind && !ends)) return {...mark, x, y};
    freeBehind = x + 13 + wide;
    const labelY = ends ? bar.y - 5 : bar.y + bar.height / 2 + 4;
    if (ends && freeAbove > x - wide) return {...mark, x, y};
    return {...mark, x, y, labelAt: {x: ends ? x + 8 : x + 13, y: labelY}, ...(ends ? {labelEnds: true} : {})};
  });
}

/** Containers as lanes along one time, with the fuse above them and the EndpointSlice below. */
export function timelineFigure(input: TimelineInput, layout: 'wide' | 'narrow'): TimelineFigure {
  const {width, left, right, top, fuse: fuseHeight, lane, bar, barAt, endpoints: endHeight, apart, axis} = measures[layout];
  const isWide = layout === 'wide';
  const laneHeight = lane + (input.below ?? 0);
  const scale: TimeScale = {from: input.from, to: Math.max(input.to, input.from + 1), left, right: width - right};
  let y = top;

  let fuse: Fuse | undefined;
  if (input.fuse) {
    const {from, graceSeconds} = input.fuse;
    const until = from + graceSeconds;
    const ropeY = y + (isWide ? 36 : 54);
    const [begins, ends] = [xAt(scale, from), xAt(scale, until)];
    fuse = {
      from,
      until,
      titleAt: {x: isWide ? 0 : left, y: isWide ? y + 32 : y + 14},
      subtitleAt: {x: isWide ? 0 : left, y: isWide ? y + 50 : y + 14},
      rope: {x: begins, y: ropeY, width: ends - begins, height: 14},
      extra: {x: ends, y: ropeY, width: xAt(scale, until + minimumGrace) - ends, height: 14},
      wordsY: ropeY - 10,
    };
    y += fuseHeight;
  }

  const linesTop = fuse ? fuse.rope.y - 8 : top;
  const lanes = input.lanes.map(({name, role, spans, marks}): LaneFigure => {
    const place = {x: 0, y, width, height: laneHeight};
    const barY = y + barAt;
    y += laneHeight;
    return {
      name,
      role,
      place,
      glyph: {x: isWide ? 8 : left + 6, y: place.y + (isWide ? 24 : 16)},
      nameAt: {x: isWide ? 22 : left + 20, y: place.y + (isWide ? 29 : 21)},
      kindAt: {x: isWide ? 22 : left + 20, y: place.y + (isWide ? 48 : 21)},
      bars: spans
        .filter(({from, to}) => to > scale.from && from < scale.to)
        .map((span) => {
          const [x, end] = [xAt(scale, span.from), xAt(scale, span.to)];
          return {...span, box: {x, y: barY, width: Math.max(end - x, 1), height: bar}};
        }),
      marks: placeMarks(
        marks.filter(({at}) => at >= scale.from && at <= scale.to),
        scale,
        {y: barY, height: bar},
        width,
      ),
    };
  });

  let endpoints: EndpointFigure | undefined;
  if (input.endpoints && input.endpoints.length > 0) {
    const place = {x: 0, y, width, height: endHeight};
    endpoints = {
      place,
      nameAt: {x: isWide ? 0 : left, y: y + (isWide ? 29 : 21)},
      kindAt: {x: isWide ? 0 : left, y: y + (isWide ? 48 : 21)},
      bars: input.endpoints
        .filter(({from, to}) => to > scale.from && from < scale.to)
        .map((span) => {
          const [x, end] = [xAt(scale, span.from), xAt(scale, span.to)];
          return {...span, box: {x, y: y + barAt, width: Math.max(end - x, 1), height: bar}};
        }),
    };
    y += endHeight;
  }

  return {
    layout,
    width,
    height: y + axis,
    scale,
    ...(fuse ? {fuse} : {}),
    lanes,
    ...(endpoints ? {endpoints} : {}),
    axis: {top: linesTop, bottom: y + 4, wordsY: y + 23, ticks: ticks(scale, apart)},
  };
}
