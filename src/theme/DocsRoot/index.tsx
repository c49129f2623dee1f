import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';
import NotFound from '@theme/NotFound';
import OriginalDocsRoot from '@theme-original/DocsRoot';
import type {ComponentProps, ReactNode} from 'react';

/**
 * The route of the chapters takes every address below it, those of no chapter included. The host has answered them with 404.html,
 * so that is what stands in the page and what has to come alive: not the frame of a chapter.
 */
export default function DocsRoot(props: ComponentProps<typeof OriginalDocsRoot>): ReactNode {
  const {activeDoc} = useActiveDocContext(undefined);
  return activeDoc ? <OriginalDocsRoot {...props} /> : <NotFound />;
}
