import type {ReactNode} from 'react';

type Props = {
  /** From where to where on the line of time it is seen through, in the drawing's own pixels. */
  from: number;
  to: number;
  height: number;
  className?: string | undefined;
  children: ReactNode;
};

/** A window upon what happens along a line of time: a drawing within the drawing, which shows nothing beyond its own edges and needs no id for that. */
function TimeWindow({from, to, height, className, children}: Props): ReactNode {
  const width = Math.max(0, to - from);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the drawing around it has a name
    <svg
      className={className}
      {...(from === 0 ? {} : {x: from, viewBox: `${from} 0 ${width} ${height}`})}
      width={width}
      height={height}
    >
      {children}
    </svg>
  );
}

type Both = {
  /** Where the playhead stands. */
  x: number;
  width: number;
  height: number;
  /** What gives the future its look; without it only the past is seen. */
  future: string | undefined;
  children: (isFuture: boolean) => ReactNode;
};

/** The same things seen through two windows that meet at the playhead. */
export function PastAndFuture({x, width, height, future, children}: Both): ReactNode {
  return (
    <>
      <TimeWindow from={0} to={x} height={height}>
        {children(false)}
      </TimeWindow>
      {future && (
        <TimeWindow from={x} to={width} height={height} className={future}>
          {children(true)}
        </TimeWindow>
      )}
    </>
  );
}
