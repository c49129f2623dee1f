import {lazy, type ReactNode, Suspense} from 'react';
import styles from './styles.module.css';

/** The theme puts this file into the code of every chapter, for addresses like `/pods/nothing`: the page itself is fetched then. */
const NoSuchPage = lazy(() => import('../../../components/NoSuchPage/NoSuchPage'));

export default function NotFoundContent(): ReactNode {
  return (
    <Suspense fallback={<main className={styles.waiting} />}>
      <NoSuchPage />
    </Suspense>
  );
}
