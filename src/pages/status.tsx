import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {useWords} from '../components/language/useWords';
import {words} from '../components/StatusDecoder/words';
import StatusDecoder from '../islands/StatusDecoder';

export default function StatusPage(): ReactNode {
  const {title, lede} = useWords(words);
  return (
    <Layout title={title} description={lede}>
      <StatusDecoder />
    </Layout>
  );
}
