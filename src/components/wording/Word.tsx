import type {ReactNode} from 'react';
import {printedAt} from './contested';
import {useWording} from './useWording';

/** Put in when the site is built; see src/remark/words.ts. */
type Props = {id: string; before?: string; after?: string; clear?: string; children: ReactNode};

/** A contested word within Chinese prose, in the form that the reader chose. */
export default function Word({id, before, after, clear, children}: Props): ReactNode {
  const {forms, choices} = useWording();
  const place = {id, hanBefore: before !== undefined, hanAfter: after !== undefined, isClear: clear !== undefined};
  return <span data-word={id}>{Object.keys(choices).length === 0 ? children : printedAt(place, forms, choices)}</span>;
}
