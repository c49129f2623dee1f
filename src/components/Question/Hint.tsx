import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {Fold} from './Fold';

const words = {'zh-CN': {title: '提示'}, en: {title: 'Hint'}};

export default function Hint({children}: {children: ReactNode}): ReactNode {
  return <Fold title={useWords(words).title}>{children}</Fold>;
}
