import {PageMetadata} from '@docusaurus/theme-common';
import Footer from '@theme/Footer';
import type {Props} from '@theme/Layout';
import type {ReactNode} from 'react';
import {textId} from '../../components/Chrome/ids';
import {Menu} from '../../components/Chrome/Menu';
import {Navbar} from '../../components/Chrome/Navbar';
import {useIsChapter} from '../../components/Chrome/places';
import {SkipLink} from '../../components/Chrome/SkipLink';
import styles from './styles.module.css';

/** Around every page. A chapter has the menu beside it: see DocRoot/Layout. */
export default function Layout({children, title, description}: Props): ReactNode {
  const hasOwnMenu = useIsChapter();
  return (
    <>
      <PageMetadata title={title} description={description} />
      <SkipLink />
      <Navbar />
      <div id={textId} className={styles.text} data-text>
        {children}
      </div>
      <Footer />
      {!hasOwnMenu && <Menu />}
    </>
  );
}
