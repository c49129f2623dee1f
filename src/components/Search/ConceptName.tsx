import type {ReactNode} from 'react';
import type {ConceptHit} from '../../search/answer';
import {useLanguage} from '../language/useWords';
import {Pieces} from './Pieces';

/** The name in the reader's language and, where it differs, in the other. */
export function ConceptName({of: {name, zh, en}}: {of: ConceptHit}): ReactNode {
  const isEnglish = useLanguage() === 'en';
  const [own, other] = isEnglish ? [en, zh] : [zh, en];
  return (
    <>
      <Pieces of={name} />
      {own.toLowerCase() !== other.toLowerCase() &&
        (isEnglish ? (
          <>
            {' '}
            (<span lang="zh-CN">{other}</span>)
          </>
        ) : (
          <>
            （<span lang="en">{other}</span>）
          </>
        ))}
    </>
  );
}
