import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import Home from '../components/Home/Home';
import {words} from '../components/Home/words';
import {useWords} from '../components/language/useWords';

export default function HomePage(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {lede} = useWords(words);
  return (
    <Layout title={siteConfig.tagline} description={lede}>
      <Home />
    </Layout>
  );
}
