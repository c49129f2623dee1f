import type {SendSpan} from '../lifecycle/sendSpans';
import type {TrafficRequest} from '../lifecycle/traffic';
import type {Box} from './figure';
import type {TimelineFigure} from './timelineFigure';
import {type TimeScale, xAt} from './timeScale';

/** What is sent to the Pod of one lane. */
export type LaneRequests = {sends: readonly SendSpan[]; requests: readonly Pick<TrafficRequest, 'at' | 'outcome'>[]};

/** The strip below the bars of a lane: where requests are sent, and one shape for each of them, all of a kind in one path. */
export type RequestMarks = {
  strips: {box: Box; isOpen: boolean}[];
  served: string;
  refused: string;
  cut: string;
};

/** Room for the strip, which a lane has to have below its bars. */
export const stripRoom = 10;
const stripHeight = 14;
const gapBelow = 4;

const dot = (x: number, y: number): string => `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`;
const cross = (x: number, y: number): string => `M${x - 3.5} ${y - 3.5}l7 7m0-7l-7 7`;
const struckRing = (x: number, y: number): string => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0M${x - 5} ${y + 5}l10-10`;

function stripBoxes(sends: readonly SendSpan[], scale: TimeScale, y: number): RequestMarks['strips'] {
  return sends
    .filter(({from, to}) => to > scale.from && from < scale.to)
    .map(({from, to, isOpen}) => {
      const x = xAt(scale, from);
      return {box: {x, y, width: Math.max(1, xAt(scale, to) - x), height: stripHeight}, isOpen};
    });
}

/** Requests as they came, lane by lane, in the order of the lanes. A dot: answered; a cross: nobody took it; a struck ring: cut off. */
export function requestMarks({lanes, scale}: TimelineFigure, rows: readonly LaneRequests[]): RequestMarks[] {
  return lanes.map(({place}, index) => {
    const {sends, requests} = rows[index] ?? {sends: [], requests: []};
    const y = place.y + place.height - stripHeight - gapBelow;
    const middle = y + stripHeight / 2;
    const drawn = (outcome: TrafficRequest['outcome'], shape: (x: number, y: number) => string): string =>
      requests
        .filter((request) => request.outcome === outcome && request.at >= scale.from && request.at <= scale.to)
        .map(({at}) => shape(xAt(scale, at), middle))
        .join('');
    return {
      strips: stripBoxes(sends, scale, y),
      served: drawn('served', dot),
      refused: drawn('refused', cross),
      cut: drawn('cut', struckRing),
    };
  });
}
