import type {ReactNode} from 'react';
import {useBlockState} from '../reading/useReading';
import styles from './Block.module.css';
import {leaderOf} from './blockId';
import {Counterpart} from './Counterpart';
import {Toggle} from './Toggle';

/** The words of a list item, a cell or a callout's title, with their counterpart; see remark/blocks. */
export default function BlockWords({children, inline, ...props}: Props): ReactNode {
  const id = props['data-block'];
  const state = useBlockState(id);
  const As = inline ? 'span' : 'div';
  const own = leaderOf(id) === id;
  return (
    <As className={inline ? undefined : styles.pair}>
      <As data-block={id} data-current={(own && state === 'paired current') || undefined}>
        {children}
        {own && <Toggle id={id} state={state} />}
      </As>
      {own || (state !== 'busy' && state !== 'failed') ? <Counterpart id={id} state={state} as={As} /> : null}
    </As>
  );
}

type Props = {'data-block': string; inline?: boolean; children: ReactNode};
