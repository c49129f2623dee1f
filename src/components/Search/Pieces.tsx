import {Fragment, type ReactNode} from 'react';
import type {Piece} from '../../search/answer';

/** A text whose hits are marked. */
export function Pieces({of}: {of: Piece[]}): ReactNode {
  return of.map(({text, hit}, place) => (hit ? <mark key={place}>{text}</mark> : <Fragment key={place}>{text}</Fragment>));
}
