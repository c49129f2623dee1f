import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import MDXContent from '@theme/MDXContent';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useWords} from '../../../components/language/useWords';
import {useWording} from '../../../components/wording/useWording';
import styles from './styles.module.css';

const words = {
  'zh-CN': {chapter: (number: number) => `第 ${number} 章`},
  en: {chapter: (number: number) => `Chapter ${number}`},
};

/** A chapter opens with its number, its title and the sentence that says what it is about. */
export default function DocItemContent({children}: {children: ReactNode}): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const {chapter} = useWords(words);
  const {rewordOwn} = useWording();
  return (
    <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
      <header className={styles.header}>
        {frontMatter.sidebar_position !== undefined && <p className={styles.number}>{chapter(frontMatter.sidebar_position)}</p>}
        <Heading as="h1">{metadata.title}</Heading>
        <p className={styles.lede}>{rewordOwn(metadata.description ?? '')}</p>
      </header>
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
