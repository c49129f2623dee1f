import type {ComponentProps, ReactNode} from 'react';
import {Counterpart} from '../Block/Counterpart';
import {Toggle} from '../Block/Toggle';
import {useWords} from '../language/useWords';
import {useBlockState} from '../reading/useReading';
import styles from './ScrollableTable.module.css';

const words = {'zh-CN': {table: '表格'}, en: {table: 'Table'}};

/** A table of a chapter. On a narrow screen it scrolls within its own box, which the keyboard can reach. */
export default function ScrollableTable(props: ComponentProps<'table'> & {'data-block'?: string}): ReactNode {
  const {table} = useWords(words);
  const id = props['data-block'];
  const state = useBlockState(id);
  return (
    <div className={styles.table}>
      <section className={styles.scroll} tabIndex={0} aria-label={table}>
        <table {...props} />
      </section>
      {id && <Toggle id={id} state={state} />}
      {id && (state === 'busy' || state === 'failed') && <Counterpart id={id} state={state} kind="text" />}
    </div>
  );
}
