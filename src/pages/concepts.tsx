import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {glossary} from '../book/glossary';
import Concepts from '../components/Concepts/Concepts';
import {words} from '../components/Concepts/words';
import {useWords} from '../components/language/useWords';

export default function ConceptsPage(): ReactNode {
  const {title, lede} = useWords(words);
  return (
    <Layout title={title} description={lede(glossary.length)}>
      <Concepts />
    </Layout>
  );
}
