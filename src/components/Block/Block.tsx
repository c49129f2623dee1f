import type {ComponentProps, ReactNode} from 'react';

/**
 * A paragraph of a chapter. `data-block` is put in when the site is built; its counterpart in the other language bears the same.
 * What a reader asks for is put beside it in the browser: see reading/drawBlocks.
 */
export default function Block(props: ComponentProps<'p'> & {'data-block'?: string}): ReactNode {
  return <p {...props} />;
}
