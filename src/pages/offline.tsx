import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {useWords} from '../components/language/useWords';
import Offline from '../components/Offline/Offline';
import {words} from '../components/Offline/words';
import ArchiveLink from '../islands/ArchiveLink';
import Keep from '../islands/Keep';

export default function OfflinePage(): ReactNode {
  const {title, lede} = useWords(words);
  return (
    <Layout title={title} description={lede}>
      <Offline keep={<Keep />} archive={<ArchiveLink />} />
    </Layout>
  );
}
