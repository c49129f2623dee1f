import type {ReactNode} from 'react';

/** The title of a figure: in both languages when the page is read in pairs. `block` is put in when the site is built. */
export function BlockTitle({block, children}: {block?: string | undefined; children: ReactNode}): ReactNode {
  if (block === undefined) return children;
  return (
    <span>
      <span data-block={block}>{children}</span>
    </span>
  );
}
