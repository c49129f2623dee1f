import type {ReactNode} from 'react';
import {BlockTitle} from '../Block/BlockTitle';
import {AddressNote} from './AddressNote';
import {EnlargeButton} from './EnlargeButton';
import styles from './Exhibit.module.css';

type Props = {
  /** “Figure” in the reader's language. */
  figure: string;
  /** 1.1 is the first exhibit of chapter 1; a figure within a set carries none. */
  number?: string | undefined;
  /** The id of the title as a block of prose, put in when the site is built. */
  block?: string | undefined;
  /** Whether it is a drawing, which can be looked at closely. */
  isDrawn?: boolean;
  /** What of the state in the address the exhibit does not understand. */
  unread?: readonly string[];
  children: ReactNode;
};

/** The head of an exhibit: its number and its title. */
export function ExhibitCaption({figure, number, block, isDrawn, unread, children}: Props): ReactNode {
  return (
    <>
      <figcaption className={styles.caption}>
        {number && (
          <span className={styles.number}>
            {figure} {number}
          </span>
        )}
        <span className={styles.name}>
          <BlockTitle block={block}>{children}</BlockTitle>
        </span>
        {isDrawn && <EnlargeButton />}
      </figcaption>
      {unread && <AddressNote unread={unread} />}
    </>
  );
}
