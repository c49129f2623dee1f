import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './Offline.module.css';
import {words} from './words';

type Props = {
  /** What this browser keeps, once it is alive. */
  keep: ReactNode;
  /** The link to the archive, with its size once it is known. */
  archive: ReactNode;
};

/** The page on reading without a network. It says all there is to say without scripts, too. */
export default function Offline({keep, archive}: Props): ReactNode {
  const phrases = useWords(words);
  return (
    <main className={styles.page}>
      <h1>{phrases.title}</h1>
      <p className={styles.lede}>{phrases.lede}</p>
      <section aria-labelledby="whole">
        <h2 id="whole">{phrases.whole}</h2>
        <p>{phrases.aboutWhole}</p>
        {keep}
      </section>
      <section aria-labelledby="archive">
        <h2 id="archive">{phrases.archive}</h2>
        <p>{phrases.aboutArchive}</p>
        <p className={styles.buttons}>{archive}</p>
      </section>
      <section aria-labelledby="install">
        <h2 id="install">{phrases.install}</h2>
        <p>{phrases.aboutInstall}</p>
      </section>
    </main>
  );
}
