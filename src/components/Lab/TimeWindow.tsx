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
export function TimeWindow({from, to, height, className, children}: Props): ReactNode {
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
