import type {ComponentProps, ReactNode} from 'react';
import {useWords} from '../language/useWords';
import styles from './ScrollableTable.module.css';

const words = {'zh-CN': {table: '表格'}, en: {table: 'Table'}};

/** A table of a chapter. On a narrow screen it scrolls within its own box, which the keyboard can reach. */
export default function ScrollableTable(props: ComponentProps<'table'>): ReactNode {
  const {table} = useWords(words);
  return (
    <div className={styles.table}>
      <section className={styles.scroll} tabIndex={0} aria-label={table}>
        <table {...props} />
      </section>
    </div>
  );
}
