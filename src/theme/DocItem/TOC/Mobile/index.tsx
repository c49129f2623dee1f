import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Mobile from '@theme-original/DocItem/TOC/Mobile';
import type {ReactNode} from 'react';
import {chapterWords} from '../../../../components/chapters/words';
import {useWords} from '../../../../components/language/useWords';
import ReadingBar from '../../../../components/Reading/ReadingBar';

/** On narrow screens, where this stands above the chapter, the way to read it stands above this. */
export default function DocItemTOCMobile(): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const {chapter} = useWords(chapterWords);
  const number = frontMatter.sidebar_position;
  return (
    <>
      <ReadingBar chapter={number === undefined ? metadata.title : `${chapter(number)} · ${metadata.title}`} />
      <Mobile />
    </>
  );
}
