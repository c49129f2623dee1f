import type {ReactNode} from 'react';

/** Put in when the site is built; see src/remark/words.ts. */
type Props = {id: string; before?: string; after?: string; clear?: string; children: ReactNode};

/** A contested word within Chinese prose. In the browser it takes the form that the reader chose: see rewordPage. */
export default function Word({id, before, after, clear, children}: Props): ReactNode {
  // Which neighbours are Han, and whether it is clear whose word it is: b, a, c.
  const place = `${before ? 'b' : ''}${after ? 'a' : ''}${clear ? 'c' : ''}`;
  return (
    <span data-word={id} data-at={place || undefined}>
      {children}
    </span>
  );
}
