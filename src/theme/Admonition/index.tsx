import {processAdmonitionProps} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import Callout from '../../components/Callout/Callout';
import {isCalloutKind} from '../../components/Callout/words';

type Props = {type: string; title?: ReactNode; children: ReactNode};

/** `:::myth[…]` and its kin are callouts of our own. */
export default function Admonition(unprocessed: Props): ReactNode {
  const {type, title, children} = processAdmonitionProps(unprocessed);
  return (
    <Callout kind={isCalloutKind(type) ? type : 'note'} title={title}>
      {children}
    </Callout>
  );
}
