import Link from '@docusaurus/Link';
import exhibits from '@generated/edamame-embeds/default/exhibits.json';
import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './Exhibits.module.css';
import {Sketch} from './Sketch';
import {words} from './words';

/** Every exhibit of the book, chapter by chapter: where it is taught, and alone on a page for slides and other people's pages. */
export default function Exhibits(): ReactNode {
  const phrases = useWords(words);
  const slugs = [...new Set(exhibits.map(({slug}) => slug))];
  return (
    <main className={styles.page}>
      <h1>{phrases.title}</h1>
      <p className={styles.lede}>{phrases.lede}</p>
      {slugs.map((slug) => {
        const own = exhibits.filter((one) => one.slug === slug);
        return (
          <section key={slug} aria-labelledby={slug}>
            <h2 id={slug}>{own[0]?.chapter}</h2>
            <ul className={styles.list}>
              {own.map(({id, tag, title, number, pod}) => (
                <li key={id} id={id} className={styles.one}>
                  <Sketch tag={tag} {...(pod ? {pod} : {})} />
                  <div>
                    <p className={styles.name}>
                      {/* A figure is not told to the check of anchors; that it is there, tests say. */}
                      <Link to={`/pods/${slug}#figure-${id}`} data-noBrokenLinkCheck>
                        {title ?? id}
                      </Link>
                    </p>
                    <p className={styles.more}>
                      <span>{number ? phrases.figure(number) : phrases.within}</span>
                      <a href={phrases.embed(id)}>{phrases.alone}</a>
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}
