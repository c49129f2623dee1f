import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {Fold} from './Fold';
import {words} from './words';

export default function Hint({children}: {children: ReactNode}): ReactNode {
  return (
    <Fold kind="hint" title={useWords(words).hint}>
      {children}
    </Fold>
  );
}
