import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocItemContent from '@theme/DocItem/Content';
import DocItemFooter from '@theme/DocItem/Footer';
import type {Props} from '@theme/DocItem/Layout';
import type {ReactNode} from 'react';
import {ContentsColumn} from '../../../components/Chrome/ContentsColumn';
import {ContentsFold} from '../../../components/Chrome/ContentsFold';
import {Pager} from '../../../components/Chrome/Pager';
import {chapterWords} from '../../../components/chapters/words';
import {useWords} from '../../../components/language/useWords';
import ReadingBar from '../../../components/Reading/ReadingBar';
import styles from './styles.module.css';

/** A chapter: on narrow screens below a bar that stays, on wide ones beside its contents. */
export default function DocItemLayout({children}: Props): ReactNode {
  const {metadata, frontMatter, toc} = useDoc();
  const {chapter} = useWords(chapterWords);
  const number = frontMatter.sidebar_position;
  return (
    <div className={styles.page}>
      <div className={styles.words}>
        <article className={styles.article}>
          <ReadingBar chapter={number === undefined ? undefined : chapter(number)} title={metadata.title}>
            <ContentsFold toc={toc} />
          </ReadingBar>
          <DocItemContent>{children}</DocItemContent>
          <DocItemFooter />
        </article>
        <Pager previous={metadata.previous} next={metadata.next} />
      </div>
      <ContentsColumn toc={toc} />
    </div>
  );
}
