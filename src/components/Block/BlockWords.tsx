import type {ReactNode} from 'react';
import styles from './Block.module.css';

type Props = {'data-block': string; inline?: boolean; children: ReactNode};

/** The words of a list item, a cell or a callout's title, beside which their counterpart is put; see remark/blocks. */
export default function BlockWords({children, inline, 'data-block': id}: Props): ReactNode {
  if (inline) return <span data-block={id}>{children}</span>;
  return (
    <div className={styles.pair}>
      <div data-block={id}>{children}</div>
    </div>
  );
}
