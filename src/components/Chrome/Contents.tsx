import type {TOCItem} from '@docusaurus/mdx-loader';
import type {ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {holdsWords} from '../wording/holdsWords';
import styles from './Contents.module.css';
import {textId} from './ids';
import {words} from './words';

/** What has a level of its own below what stands before it. */
type Entry = {heading: TOCItem; below: TOCItem[]};

function entriesOf(toc: readonly TOCItem[]): Entry[] {
  const entries: Entry[] = [];
  for (const heading of toc) {
    const last = entries.at(-1);
    if (heading.level > 2 && last) last.below.push(heading);
    else entries.push({heading, below: []});
  }
  return entries;
}

const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '');

function HeadingLink({id, value}: TOCItem): ReactNode {
  return (
    <a href={`#${id}`} data-reword={holdsWords(plain(value)) ? 'text' : undefined} dangerouslySetInnerHTML={{__html: value}} />
  );
}

/** The headings of a chapter, as links; the client marks the one that is being read. */
export function Contents({toc}: {toc: readonly TOCItem[]}): ReactNode {
  const {toTop} = useWords(words);
  return (
    <ul className={styles.contents} data-contents>
      {entriesOf(toc).map(({heading, below}) => (
        <li key={heading.id}>
          <HeadingLink {...heading} />
          {below.length > 0 && (
            <ul>
              {below.map((one) => (
                <li key={one.id}>
                  <HeadingLink {...one} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
      <li>
        <a href={`#${textId}`} className={styles.top}>
          {toTop}
        </a>
      </li>
    </ul>
  );
}
