import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ComponentProps, ReactNode} from 'react';
import styles from './styles.module.css';

type Props = ComponentProps<'h2'> & {
  as: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  /** Ids under which links of old still ask for this section, put in by the build. */
  'data-old-ids'?: string;
};

/**
 * A heading that can be linked to, by its anchor and by those it had before; the client puts its tools behind it (see
 * client/headings).
 */
export default function Heading({as: As, id, children, className, 'data-old-ids': oldIds, ...rest}: Props): ReactNode {
  const links = useBrokenLinks();
  if (As === 'h1' || !id) {
    return (
      <As {...rest} className={className}>
        {children}
      </As>
    );
  }
  const former = oldIds?.split(' ') ?? [];
  for (const one of [id, ...former]) links.collectAnchor(one);
  return (
    <As {...rest} id={id} className={clsx('anchor', styles.heading, className)}>
      {former.map((one) => (
        <span key={one} id={one} className={styles.former} />
      ))}
      {children}
    </As>
  );
}
