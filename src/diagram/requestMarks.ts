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

/** A shape around a point: where its path begins, how it goes on, and where that ends, from the point. */
type Shape = {begins: readonly [number, number]; path: string; ends: readonly [number, number]};

const dot: Shape = {begins: [-2, 0], path: 'a2 2 0 1 0 4 0a2 2 0 1 0-4 0', ends: [-2, 0]};
const cross: Shape = {begins: [-3.5, -3.5], path: 'l7 7m0-7l-7 7', ends: [-3.5, 3.5]};
const struckRing: Shape = {begins: [-4, 0], path: 'a4 4 0 1 0 8 0a4 4 0 1 0-8 0m-1 5l10-10', ends: [5, -5]};

/** The shape at each of these places of a line, as one path. Each begins from where the one before ended: so most of the path is the same again and again, and packs well. */
function shapesAt(places: readonly number[], y: number, {begins: [left, top], path, ends: [right, bottom]}: Shape): string {
  return places
    .map((x, index) => {
      const before = places[index - 1];
      const move = before === undefined ? `M${x + left} ${y + top}` : `m${x - before + left - right} ${top - bottom}`;
      return move + path;
    })
    .join('');
}

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
    const drawn = (outcome: TrafficRequest['outcome'], shape: Shape): string => {
      const shown = requests.filter(
        (request) => request.outcome === outcome && request.at >= scale.from && request.at <= scale.to,
      );
      return shapesAt(
        shown.map(({at}) => xAt(scale, at)),
        middle,
        shape,
      );
    };
    return {
      strips: stripBoxes(sends, scale, y),
      served: drawn('served', dot),
      refused: drawn('refused', cross),
      cut: drawn('cut', struckRing),
    };
  });
}
