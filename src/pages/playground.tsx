import Head from '@docusaurus/Head';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {useWords} from '../components/language/useWords';
import {arrivingScript} from '../components/Playground/useOpening';
import {words} from '../components/Playground/words';
import Playground from '../islands/Playground';

export default function PlaygroundPage(): ReactNode {
  const {title, lede} = useWords(words);
  return (
    <Layout title={title} description={lede}>
      <Head>
        <script>{arrivingScript}</script>
      </Head>
      <Playground />
    </Layout>
  );
}
