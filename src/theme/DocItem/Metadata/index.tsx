import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {PageMetadata} from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import OriginalMetadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';
import {chapterCard, chapterCardAlt} from '../../../components/chapters/card';
import {useWords} from '../../../components/language/useWords';

/** To the theme's title and description: what kind of page it is, its own picture, and where its Markdown is. */
export default function DocItemMetadata(): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const {siteConfig} = useDocusaurusContext();
  const altOf = useWords(chapterCardAlt);
  return (
    <>
      <OriginalMetadata />
      <PageMetadata image={chapterCard(metadata.id)} />
      <Head>
        <meta property="og:type" content="article" />
        <meta property="og:image:alt" content={altOf(frontMatter.sidebar_position ?? 0, metadata.title)} />
        <link rel="alternate" type="text/markdown" href={`${siteConfig.url}${metadata.permalink}.md`} />
      </Head>
    </>
  );
}
