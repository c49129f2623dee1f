import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {useAddressState} from '../components/address/useAddressState';
import {useWords} from '../components/language/useWords';
import SearchPage from '../components/Search/SearchPage';
import {quoted, words} from '../components/Search/words';

/** Results differ with the query and belong to the reader: other search engines keep out, and so does the map of the site. */
export default function SearchResults(): ReactNode {
  const {title, describe, titled} = useWords(words);
  const [query] = useAddressState('q');
  return (
    <Layout title={query ? titled(quoted(query)) : title} description={describe}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <SearchPage />
    </Layout>
  );
}
