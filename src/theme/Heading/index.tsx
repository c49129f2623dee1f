import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import {type ComponentProps, isValidElement, type ReactNode} from 'react';
import {holdsWords} from '../../components/wording/holdsWords';
import styles from './styles.module.css';

type Props = ComponentProps<'h2'> & {
  as: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  /** Ids under which links of old still ask for this section, put in by the build. */
  'data-old-ids'?: string;
};

function plainText(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(plainText).join('');
  if (isValidElement<{children?: ReactNode}>(node)) return plainText(node.props.children);
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
}

/**
 * A heading that can be linked to, by its anchor and by those it had before; the client puts its tools behind it (see
 * client/headings). Its name for those who jump from heading to heading is its words alone.
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
  const name = plainText(children).trim() || id;
  const former = oldIds?.split(' ') ?? [];
  for (const one of [id, ...former]) links.collectAnchor(one);
  return (
    <As
      {...rest}
      id={id}
      className={clsx('anchor', styles.heading, className)}
      aria-label={name}
      data-reword={holdsWords(name) ? 'label' : undefined}
    >
      {former.map((one) => (
        <span key={one} id={one} className={styles.former} />
      ))}
      {children}
    </As>
  );
}
