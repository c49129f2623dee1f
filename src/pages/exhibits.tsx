import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import Exhibits from '../components/Exhibits/Exhibits';
import {words} from '../components/Exhibits/words';
import {useWords} from '../components/language/useWords';

export default function ExhibitsPage(): ReactNode {
  const {title, description} = useWords(words);
  return (
    <Layout title={title} description={description}>
      <Exhibits />
    </Layout>
  );
}
