import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {glossary} from '../book/glossary';
import {words} from '../components/Concepts/words';
import {useWords} from '../components/language/useWords';
import Concepts from '../islands/Concepts';

export default function ConceptsPage(): ReactNode {
  const {title, lede} = useWords(words);
  return (
    <Layout title={title} description={lede(glossary.length)}>
      <Concepts />
    </Layout>
  );
}
