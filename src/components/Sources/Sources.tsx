import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './Sources.module.css';

export type Source = {repo?: string; path?: string; at?: string; observed?: boolean; with?: string};

/** `list` is put in when the site is built: what the chapter cites, in the order in which it does. */
type Props = {list: Source[]};

/** Every source of the chapter: repository, path and the commit that was read. */
export default function Sources({list}: Props): ReactNode {
  return (
    <ol className={styles.sources} lang="en" data-sources>
      {list.map((source, index) => (
        <li key={`${source.repo}${source.path}`} id={`source-${index + 1}`}>
          {source.observed ? (
            <Link to="/how-we-know#containers">{source.with}</Link>
          ) : (
            <>
              {source.repo} <code>{source.path}</code>
              {source.at && <> @{source.at}</>}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
