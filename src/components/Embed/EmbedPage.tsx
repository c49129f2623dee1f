import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useLanguage, useWords} from '../language/useWords';
import styles from './EmbedPage.module.css';
import {heightScript, themeScript} from './embedScript';
import {words} from './words';

type Props = {id: string; title: string; slug: string; section: string; children: ReactNode};

/**
 * One exhibit for the pages of others: no bar, no menu; below it where it comes from. Links leave the frame that it stands in.
 * Whoever searches shall find the chapter, so this page names that one.
 */
export default function EmbedPage({id, title, slug, section, children}: Props): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  const chapter = useBaseUrl(`/pods/${slug}`);
  const {siteConfig} = useDocusaurusContext();
  return (
    <>
      <Head>
        <html lang={language} />
        <title>{phrases.title(title)}</title>
        <meta property="og:title" content={phrases.title(title)} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={`${siteConfig.url}${chapter}#${section}`} />
      </Head>
      <script dangerouslySetInnerHTML={{__html: themeScript}} />
      <main className={styles.embed} data-embed={id}>
        {children}
        <p className={styles.source}>
          <span>{phrases.from}</span>
          <a href={`${chapter}#figure-${id}`} target="_blank" data-embed-book rel="noopener">
            {phrases.open}
          </a>
          <a href={phrases.licence} rel="noopener license" target="_blank">
            CC BY 4.0
          </a>
        </p>
      </main>
      <script dangerouslySetInnerHTML={{__html: heightScript}} />
    </>
  );
}
