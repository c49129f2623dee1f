import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './Verdicts.module.css';

type Props = {
  /** `h3` below the heading of all verdicts, or one deeper. */
  heading: 'h3' | 'h4';
  name: string;
  /** The verdict itself, in a word or two. */
  value?: ReactNode;
  more: string;
  href: string;
  learn: string;
  children: ReactNode;
};

/** One verdict: its name, the verdict, how it came about, and where the book tells more. */
export function Verdict({heading: Heading, name, value, more, href, learn, children}: Props): ReactNode {
  return (
    <section className={styles.verdict}>
      <Heading className={styles.name}>
        {name} {value !== undefined && <span className={styles.value}>{value}</span>}
      </Heading>
      {children}
      <p className={styles.more}>
        {more}
        <Link to={href}>{learn}</Link>
      </p>
    </section>
  );
}
