import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {type ReactNode, useEffect, useLayoutEffect} from 'react';
import {words as blockWords, reasonOf} from '../Block/words';
import {otherThan, useLanguage, useWords} from '../language/useWords';
import {remember} from '../reading/choice';
import {drawBlocks} from '../reading/drawBlocks';
import {announce, enter, pageNow} from '../reading/enter';
import {turning} from '../reading/later';
import {change} from '../reading/reading';
import {useReading} from '../reading/useReading';
import styles from './Reading.module.css';
import {words} from './words';

/** Brings the other language to a chapter, as the reader has chosen; and tells where the counterparts are if they do not come. */
export default function Reading(): ReactNode {
  const language = useLanguage();
  const {createUrl} = useAlternatePageUtils();
  const url = createUrl({locale: otherThan(language), fullyQualified: false});
  useLayoutEffect(announce, [url]);
  useEffect(() => {
    const ends = [enter({url, language}), drawBlocks(language)];
    return () => {
      for (const end of ends) end();
    };
  }, [url, language]);
  const failed = useReading('failedToPair');
  const phrases = useWords(words);
  const {retry, ...reasons} = useWords(blockWords);
  const again = () => {
    const page = pageNow();
    if (page) void turning(({turn}) => turn(true, page));
  };
  const dismiss = () => {
    remember(false);
    change({failedToPair: false});
  };
  return (
    <>
      <p className={styles.hint}>{phrases.hint}</p>
      <div role="status" className={failed ? styles.notice : undefined}>
        {failed && (
          <>
            <p>{reasonOf({retry, ...reasons})}</p>
            <button type="button" onClick={again}>
              {retry}
            </button>
            <button type="button" onClick={dismiss}>
              {phrases.dismiss}
            </button>
          </>
        )}
      </div>
    </>
  );
}
