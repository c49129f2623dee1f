import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {type ReactNode, useEffect} from 'react';
import {useWords} from '../language/useWords';
import styles from './FormerAddresses.module.css';
import {type Former, presentPlace} from './present';

const words = {
  'zh-CN': {moved: '你要找的一节搬走了，现在在这里：'},
  en: {moved: 'The section you are looking for has moved:'},
};

/**
 * Leads old addresses of this page on: sections that have left it, figures whose names have changed. Without a script, the
 * place of a section that has left says where it went; nobody else sees it.
 */
export default function FormerAddresses({moved, parameters}: Former): ReactNode {
  const phrases = useWords(words);
  const history = useHistory();
  const location = useLocation();
  const links = useBrokenLinks();
  const {pathname, search, hash} = location;
  useEffect(() => {
    const place = presentPlace({pathname, search, hash}, {moved, parameters});
    if (place) history.replace(place);
  }, [history, pathname, search, hash, moved, parameters]);
  for (const id of Object.keys(moved)) links.collectAnchor(id);
  return Object.entries(moved).map(([id, to]) => (
    <p key={id} id={id} className={styles.moved}>
      {phrases.moved} <Link to={to}>{to}</Link>
    </p>
  ));
}
