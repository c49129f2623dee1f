import type {ReactNode} from 'react';
import {useBlockState} from '../reading/useReading';
import {Counterpart} from './Counterpart';

/** The title of a figure: in both languages when the page is read in pairs. `block` is put in when the site is built. */
export function BlockTitle({block, children}: {block?: string | undefined; children: ReactNode}): ReactNode {
  const state = useBlockState(block);
  if (block === undefined) return children;
  return (
    <span>
      <span data-block={block}>{children}</span>
      {state.startsWith('paired') && <Counterpart id={block} state={state} kind="title" />}
    </span>
  );
}
