import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {anchors} from './anchors';
import {Containers} from './Containers';
import styles from './HowWeKnow.module.css';
import {Limits} from './Limits';
import {Tables} from './Tables';
import {words} from './words';

/** What the book rests on: what was read, the figures of the engine, what real containers did, and what nobody here knows. */
export default function HowWeKnow(): ReactNode {
  const phrases = useWords(words);
  const links = useBrokenLinks();
  for (const anchor of anchors) links.collectAnchor(anchor);
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <h1>{phrases.title}</h1>
        <p className={styles.lede}>{phrases.lede}</p>
      </header>
      <section aria-labelledby="grounds">
        <h2 id="grounds">{phrases.grounds}</h2>
        <dl className={styles.grounds}>
          {Object.entries(phrases.ground).map(([kind, {name, about}]) => (
            <div key={kind}>
              <dt>{name}</dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Tables />
      <Containers />
      <Limits />
      <section aria-labelledby="again">
        <h2 id="again">{phrases.again}</h2>
        <p>{phrases.aboutAgain}</p>
        <p className={styles.commands} lang="en">
          <code>npm run test:pods</code>
          <code>npm run conformance -- DIR</code>
        </p>
      </section>
    </main>
  );
}
