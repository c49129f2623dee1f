import Heading, {type Props} from '@theme/Heading';
import type {ReactNode} from 'react';
import {Behind} from '../Behind/Behind';
import {useBlockState} from '../reading/useReading';
import {Counterpart} from './Counterpart';
import {Toggle} from './Toggle';

/** A heading, with its counterpart, which is none: a page has each heading once. What is behind the other language says so. */
export default function BlockHeading(props: Props & {'data-block'?: string}): ReactNode {
  const id = props['data-block'];
  const state = useBlockState(id);
  if (id === undefined) return <Heading {...props} />;
  return (
    <>
      <Heading {...props} />
      <Toggle id={id} state={state} />
      <Counterpart id={id} state={state} kind="heading" />
      {props.id && <Behind section={props.id} />}
    </>
  );
}
