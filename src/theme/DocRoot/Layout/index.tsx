import type {Props} from '@theme/DocRoot/Layout';
import type {ReactNode} from 'react';
import {ChaptersToggle} from '../../../components/Chrome/ChaptersToggle';
import {Menu} from '../../../components/Chrome/Menu';
import styles from './styles.module.css';

/** A chapter, and beside it all the others. */
export default function DocRootLayout({children}: Props): ReactNode {
  return (
    <div className={styles.chapter}>
      <div className={styles.side}>
        <Menu />
        <ChaptersToggle />
      </div>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
