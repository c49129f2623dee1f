import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {useWords} from '../components/language/useWords';
import {words} from '../components/Search/words';
import SearchPage from '../islands/SearchPage';

/** Results differ with the query and belong to the reader: other search engines keep out, and so does the map of the site. */
export default function SearchResults(): ReactNode {
  const {title, describe} = useWords(words);
  return (
    <Layout title={title} description={describe}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <SearchPage />
    </Layout>
  );
}
