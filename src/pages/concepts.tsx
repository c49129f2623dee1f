import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import terms from '../book/terms.json';
import Concepts from '../components/Concepts/Concepts';
import {words} from '../components/Concepts/words';
import {useWords} from '../components/language/useWords';

export default function ConceptsPage(): ReactNode {
  const {title, lede} = useWords(words);
  return (
    <Layout title={title} description={lede(terms.length)}>
      <Concepts />
    </Layout>
  );
}
