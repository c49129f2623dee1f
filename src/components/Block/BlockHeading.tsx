import Heading, {type Props} from '@theme/Heading';
import type {ReactNode} from 'react';
import {Behind} from '../Behind/Behind';

/** A heading. A page has each heading once: its counterpart is none. What is behind the other language says so. */
export default function BlockHeading(props: Props & {'data-block'?: string}): ReactNode {
  return (
    <>
      <Heading {...props} />
      {props['data-block'] !== undefined && props.id && <Behind section={props.id} />}
    </>
  );
}
