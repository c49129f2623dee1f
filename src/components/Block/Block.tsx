import type {ComponentProps, ReactNode} from 'react';
import {useBlockState} from '../reading/useReading';
import {Counterpart} from './Counterpart';
import {Toggle} from './Toggle';

/** A paragraph of a chapter. `data-block` is put in when the site is built; its counterpart in the other language bears the same. */
export default function Block({children, ...props}: ComponentProps<'p'> & {'data-block'?: string}): ReactNode {
  const id = props['data-block'];
  const state = useBlockState(id);
  if (id === undefined) return <p {...props}>{children}</p>;
  return (
    <>
      <p {...props} data-current={state === 'paired current' || undefined}>
        {children}
        <Toggle id={id} state={state} />
      </p>
      <Counterpart id={id} state={state} kind="text" />
    </>
  );
}
