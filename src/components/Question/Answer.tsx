import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {Fold} from './Fold';
import {words} from './words';

export default function Answer({children}: {children: ReactNode}): ReactNode {
  return (
    <Fold kind="answer" title={useWords(words).answer}>
      {children}
    </Fold>
  );
}
