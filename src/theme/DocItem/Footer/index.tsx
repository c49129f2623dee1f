import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import PaperLinks from '../../../components/PaperLinks/PaperLinks';
import PlainMarkdown from '../../../islands/PlainMarkdown';

/** Below a chapter stands what a reader can take away of it. */
export default function DocItemFooter(): ReactNode {
  const {metadata} = useDoc();
  return (
    <>
      <PaperLinks />
      <PlainMarkdown address={`${metadata.permalink}.md`} />
    </>
  );
}
