import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {Fold} from './Fold';

const words = {'zh-CN': {title: '答案'}, en: {title: 'Answer'}};

export default function Answer({children}: {children: ReactNode}): ReactNode {
  return <Fold title={useWords(words).title}>{children}</Fold>;
}
