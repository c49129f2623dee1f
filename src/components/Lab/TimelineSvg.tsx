import {memo, type ReactNode} from 'react';
import {textWidth} from '../../diagram/textWidth';
import type {EndpointFigure, Fuse, TimelineFigure} from '../../diagram/timelineFigure';
import {xAt} from '../../diagram/timeScale';
import type {ContainerState} from '../../pod/pod';
import {LaneBars} from './LaneBars';
import type {LabPhrases} from './labWords';
import {MarkGlyph} from './MarkGlyph';
import {StateGlyph} from './StateGlyph';
import {axisText, secondsText} from './seconds';
import {seenOf} from './seenOf';
import styles from './Timeline.module.css';
import {PastAndFuture} from './TimeWindow';

type Props = {
  figure: TimelineFigure;
  at: number;
  /** From which time on the axis counts: 0 is where the story of this laboratory begins. */
  zero: number;
  /** Until the reader has guessed, what is still to come is not shown. */
  showsFuture: boolean;
  stateOf: (container: string) => ContainerState | undefined;
  /** What is said below a lane's name. */
  kindOf: (lane: TimelineFigure['lanes'][number]) => string;
  phrases: LabPhrases;
  /** What a laboratory draws upon the lanes; past and future of it are shown as those of the bars are. */
  overlay?: ReactNode;
  idPrefix: string;
  /** Another drawing, always beside this one: its patterns are used again, and its axis is not lettered again. */
  patternsOf?: string | undefined;
  title: string;
  /** Of the whole run. A frame has its own words below it. */
  description: string | undefined;
};

/** Containers along one time. Past and future are the same bars, seen through two windows that meet at the playhead. */
export function TimelineSvg(props: Props): ReactNode {
  const {figure, at, zero, showsFuture, stateOf, kindOf, phrases, overlay, idPrefix, patternsOf, title, description} = props;
  const {width, height, scale, lanes, fuse, endpoints, axis, layout} = figure;
  const x = xAt(scale, at);
  const hatch = patternsOf ?? idPrefix;
  return (
    <svg
      className={styles.timeline}
      data-layout={layout}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      aria-description={description}
    >
      {patternsOf === undefined && <Patterns id={idPrefix} />}
      <Grid axis={axis} />
      {fuse && <FuseView fuse={fuse} figure={figure} at={at} phrases={phrases} hatch={hatch} />}
      <Rules figure={figure} />
      <PastAndFuture x={x} width={width} height={height} future={showsFuture ? styles.future : undefined}>
        {(isFuture) =>
          isFuture ? (
            <Coming figure={figure} phrases={phrases} hatch={hatch} overlay={overlay} />
          ) : (
            <>
              {lanes.map((lane) => (
                <LaneBars key={lane.name} lane={lane} phrases={phrases} hatch={hatch} isFuture={false} playheadX={x} />
              ))}
              {endpoints && <EndpointBars endpoints={endpoints} phrases={phrases} isFuture={false} playheadX={x} />}
              {overlay}
            </>
          )
        }
      </PastAndFuture>
      <path className={styles.playhead} d={`M${x} ${axis.top}V${axis.bottom}`} />
      {lanes.map((lane) => (
        <LaneLabel key={lane.name} lane={lane} layout={layout} kind={kindOf(lane)} />
      ))}
      {endpoints && (
        <g className={styles.label}>
          <text className={styles.endpointsName} {...endpoints.nameAt}>
            {phrases.endpoints}
            {layout === 'narrow' && (
              <tspan className={styles.kind} dx="8">
                {phrases.endpointsNote}
              </tspan>
            )}
          </text>
          {layout === 'wide' && (
            <text className={styles.kind} {...endpoints.kindAt}>
              {phrases.endpointsNote}
            </text>
          )}
        </g>
      )}
      {lanes.map(({name, glyph}) => (
        <StateGlyph key={name} {...glyph} state={stateOf(name)} />
      ))}
      {lanes.map(({name, marks}) =>
        marks.map(
          (mark) =>
            (showsFuture || mark.at <= at) && (
              <MarkGlyph key={`${name}-${mark.kind}-${mark.at}`} mark={mark} isPast={mark.at <= at} />
            ),
        ),
      )}
      <Axis figure={figure} at={at} zero={zero} x={x} isLettered={patternsOf === undefined} />
    </svg>
  );
}

/** The lines that lanes begin with. */
const Rules = memo(
  ({figure: {lanes, endpoints, width}}: Pick<Props, 'figure'>): ReactNode =>
    [...lanes, ...(endpoints ? [endpoints] : [])].map(({place: {y}}) => (
      <path key={y} className={styles.rule} d={`M0 ${y}H${width}`} />
    )),
);

/** All that is still to come at any moment; the window that it is seen through does the rest. */
const Coming = memo(
  ({figure, phrases, hatch, overlay}: Pick<Props, 'figure' | 'phrases' | 'overlay'> & {hatch: string}): ReactNode => {
    const {lanes, endpoints} = figure;
    return (
      <>
        {lanes.map((lane) => (
          <LaneBars key={lane.name} lane={lane} phrases={phrases} hatch={hatch} isFuture playheadX={0} />
        ))}
        {endpoints && <EndpointBars endpoints={endpoints} phrases={phrases} isFuture playheadX={0} />}
        {overlay && <g data-future>{overlay}</g>}
      </>
    );
  },
);

type LabelProps = Pick<TimelineFigure, 'layout'> & {
  lane: TimelineFigure['lanes'][number];
  kind: string;
};

/** The same at all moments; the sign of the state stands apart from it, so that what frames have in common is one piece and packs well. */
const LaneLabel = memo(
  ({lane, layout, kind}: LabelProps): ReactNode => (
    <g className={styles.label}>
      <text className={styles.name} {...lane.nameAt}>
        {lane.name}
        {layout === 'narrow' && (
          <tspan className={styles.kind} dx="8">
            {kind}
          </tspan>
        )}
      </text>
      {layout === 'wide' && (
        <text className={styles.kind} {...lane.kindAt}>
          {kind}
        </text>
      )}
    </g>
  ),
);

const Grid = memo(
  ({axis}: Pick<TimelineFigure, 'axis'>): ReactNode =>
    axis.ticks.map((tick) => <path key={tick.at} className={styles.grid} d={`M${tick.x} ${axis.top}V${axis.bottom}`} />),
);

const Patterns = memo(({id}: {id: string}): ReactNode => {
  return (
    <defs>
      <pattern id={`${id}-hook`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.hookGround} width="8" height="8" />
        <path className={styles.hookLine} d="M0 0V8" />
      </pattern>
      <pattern id={`${id}-finish`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect className={styles.finishGround} width="8" height="8" />
        <path className={styles.finishLine} d="M0 0V8" />
      </pattern>
      <pattern id={`${id}-rope`} width="5" height="7" patternUnits="userSpaceOnUse" patternTransform="skewX(-30)">
        <rect className={styles.ropeGround} width="5" height="7" />
        <path className={styles.ropeLine} d="M0 0V7" />
      </pattern>
    </defs>
  );
});

type AxisProps = {figure: TimelineFigure; at: number; zero: number; x: number; isLettered: boolean};

/** Second marks, and the moment in an inked tab; a mark that the tab would cover is left out. */
function Axis({figure, at, zero, x, isLettered}: AxisProps): ReactNode {
  const {axis, width} = figure;
  const word = secondsText(at - zero);
  const tab = Math.max(28, word.length * 8 + 12);
  const left = Math.min(Math.max(x - tab / 2, 0), width - tab);
  return (
    <>
      {axis.ticks
        .filter((tick) => isLettered && Math.abs(tick.x - x) > tab / 2 + 14)
        .map((tick) => (
          <text key={tick.at} className={styles.tick} x={tick.x} y={axis.wordsY} textAnchor="middle">
            {axisText(tick.at - zero) + (tick.at === zero ? ' s' : '')}
          </text>
        ))}
      <rect className={styles.tab} x={left} y={axis.wordsY - 16} width={tab} height="22" rx="2" />
      <text className={styles.tabWord} x={left + tab / 2} y={axis.wordsY} textAnchor="middle">
        {word}
      </text>
    </>
  );
}

type FuseProps = {fuse: Fuse; figure: TimelineFigure; at: number; phrases: LabPhrases; hatch: string};

/** The one budget: ash behind the flame, rope before it, and the two seconds that come on top. */
function FuseView({
  fuse: {from, until, titleAt, subtitleAt, rope, extra, wordsY},
  figure,
  at,
  phrases,
  hatch,
}: FuseProps): ReactNode {
  const isWide = figure.layout === 'wide';
  const burnt = xAt(figure.scale, Math.min(Math.max(at, from), until));
  const end = rope.x + rope.width;
  const spent = Math.min(Math.max(at - from, 0), until - from);
  const left = Math.max(0, until - Math.max(at, from));
  const [spentWord, leftWord] = [phrases.spent(secondsText(spent)), phrases.left(secondsText(left))];
  const pill = textWidth(leftWord, 13) + 24;
  const pillX = Math.min(burnt + 12, figure.width - pill);
  const dueFits = end - pillX - pill > 34;
  return (
    <g>
      <text className={styles.fuseTitle} {...titleAt}>
        {phrases.fuse}
        {!isWide && (
          <tspan className={styles.kind} dx="8">
            {phrases.fuseNote}
          </tspan>
        )}
      </text>
      {isWide && (
        <text className={styles.kind} {...subtitleAt}>
          {phrases.fuseNote}
        </text>
      )}
      {spent > 0 && <path className={styles.ash} d={`M${rope.x} ${rope.y + 7}H${Math.max(rope.x, burnt - 6)}`} />}
      <rect className={styles.extra} {...extra} />
      <rect
        className={styles.rope}
        x={burnt}
        y={rope.y}
        width={Math.max(0, end - burnt)}
        height={rope.height}
        style={{fill: `url(#${hatch}-rope)`}}
      />
      {burnt - rope.x > textWidth(spentWord, 12.5) + 4 && (
        <text className={styles.spent} x={rope.x} y={wordsY}>
          {spentWord}
        </text>
      )}
      {dueFits && (
        <text className={styles.due} x={end} y={wordsY} textAnchor="middle">
          {phrases.due}
        </text>
      )}
      {left > 0 && at >= from && (
        <>
          <path
            className={styles.flame}
            d={`M${burnt} ${rope.y - 12}c2 5 7 8 7 15a7 7 0 0 1-14 0c0-4 2-5 3-8 1 2 2 3 3 3 1-3 0-6 1-10z`}
          />
          <path className={styles.flameCore} d={`M${burnt} ${rope.y + 1}c1 2 3 3 3 6a3 3 0 0 1-6 0c0-2 2-3 3-6z`} />
          <rect className={styles.pill} x={pillX} y={wordsY - 16} width={pill} height="23" rx="11.5" />
          <text className={styles.pillWord} x={pillX + pill / 2} y={wordsY} textAnchor="middle">
            {leftWord}
          </text>
        </>
      )}
    </g>
  );
}

type EndpointsProps = {endpoints: EndpointFigure; phrases: LabPhrases; isFuture: boolean; playheadX: number};

function EndpointBars({endpoints, phrases, isFuture, playheadX}: EndpointsProps): ReactNode {
  const coming = phrases.stillComing;
  // Two windows that are close to one another share one label.
  let free = 0;
  return endpoints.bars.map((bar) => {
    const end = bar.box.x + textWidth(coming, 12.5);
    // The window of the past would cut off what goes on behind the playhead.
    const isLabelled = !isFuture && bar.isStale && bar.box.x >= free && end <= playheadX;
    if (isLabelled) free = end + 6;
    const seen = isFuture ? 0 : seenOf(bar.box, playheadX);
    return <EndpointBar key={bar.from} bar={bar} seen={seen} label={isLabelled ? coming : undefined} />;
  });
}

type EndpointProps = {bar: EndpointFigure['bars'][number]; seen: number; label: string | undefined};

const EndpointBar = memo(({bar: {inSlice, isStale, box}, seen, label}: EndpointProps): ReactNode => {
  const full = inSlice ? `ready=${inSlice.ready} · serving=${inSlice.serving}` : '';
  const word = [full, inSlice ? `ready=${inSlice.ready}` : ''].find((text) => text.length * 7.3 + 12 <= seen) ?? '';
  return (
    <g>
      <rect className={styles.endpoint} data-stale={isStale || undefined} data-ready={inSlice?.ready || undefined} {...box} />
      {word && (
        <text className={styles.flags} x={box.x + 8} y={box.y + 15}>
          {word}
        </text>
      )}
      {label && (
        <text className={styles.stale} x={box.x} y={box.y - 6}>
          {label}
        </text>
      )}
    </g>
  );
});
