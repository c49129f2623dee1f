import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {useWords} from '../../components/language/useWords';
import NoSuchPage from '../../components/NoSuchPage/NoSuchPage';
import {words} from '../../components/NoSuchPage/words';

/** What the host serves for every address at which there is nothing. */
export default function NotFound(): ReactNode {
  const {title} = useWords(words);
  return (
    <>
      <PageMetadata title={title} />
      <Layout>
        <NoSuchPage />
      </Layout>
    </>
  );
}
