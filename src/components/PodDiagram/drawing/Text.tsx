import type {ReactNode} from 'react';
import type {Label} from '../../../diagram/figure';

/** Text that may be shortened; the whole of it shows as a tooltip. */
export function Text({
  label,
  className,
  anchor,
}: {
  label: Label;
  className?: string;
  anchor?: 'start' | 'middle' | 'end';
}): ReactNode {
  return (
    <text className={className} x={label.x} y={label.y} textAnchor={anchor}>
      {label.text !== label.whole && <title>{label.whole}</title>}
      {label.text}
    </text>
  );
}
