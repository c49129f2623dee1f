import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import MDXContent from '@theme/MDXContent';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Behind} from '../../../components/Behind/Behind';
import Block from '../../../components/Block/Block';
import BlockHeading from '../../../components/Block/BlockHeading';
import {chapterWords} from '../../../components/chapters/words';
import {useWords} from '../../../components/language/useWords';
import PresentLink from '../../../components/Present/PresentLink';
import {holdsWords} from '../../../components/wording/holdsWords';
import Reading from '../../../islands/Reading';
import styles from './styles.module.css';

/** A chapter opens with its number, its title, the sentence that says what it is about, and how it can be read. */
export default function DocItemContent({children}: {children: ReactNode}): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const {chapter} = useWords(chapterWords);
  return (
    <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
      <header className={styles.header} data-pairs>
        <p className={styles.number}>
          {frontMatter.sidebar_position !== undefined && chapter(frontMatter.sidebar_position)}
          <PresentLink />
        </p>
        <BlockHeading as="h1" data-block=".title">
          {metadata.title}
        </BlockHeading>
        <Block
          className={styles.lede}
          data-lede
          data-block=".lede"
          data-reword={holdsWords(metadata.description) ? 'text' : undefined}
        >
          {metadata.description}
        </Block>
        <Behind section="" />
        <Reading />
      </header>
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
