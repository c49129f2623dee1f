import type {ReactNode} from 'react';
import {useBlockState} from '../reading/useReading';
import styles from './Block.module.css';
import {leaderOf} from './blockId';
import {Counterpart} from './Counterpart';
import {Toggle} from './Toggle';

type Props = {'data-block': string; inline?: boolean; children: ReactNode};

/** The words of a list item, a cell or a callout's title, with their counterpart; see remark/blocks. */
export default function BlockWords({children, inline, 'data-block': id}: Props): ReactNode {
  const state = useBlockState(id);
  const leads = leaderOf(id) === id;
  const current = state === 'paired current' || undefined;
  if (inline) {
    return (
      <>
        <span data-block={id}>{children}</span>
        <Counterpart id={id} state={state} kind="title" />
      </>
    );
  }
  return (
    <div className={styles.pair}>
      <div data-block={id} data-current={(leads && current) || undefined}>
        {children}
        {leads && <Toggle id={id} state={state} />}
      </div>
      <Counterpart id={id} state={state} kind={leads ? 'item' : 'cell'} />
    </div>
  );
}
