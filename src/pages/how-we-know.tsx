import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import HowWeKnow from '../components/HowWeKnow/HowWeKnow';
import {words} from '../components/HowWeKnow/words';
import {useWords} from '../components/language/useWords';

export default function HowWeKnowPage(): ReactNode {
  const {title, lede} = useWords(words);
  return (
    <Layout title={title} description={lede}>
      <HowWeKnow />
    </Layout>
  );
}
