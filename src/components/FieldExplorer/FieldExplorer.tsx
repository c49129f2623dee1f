import outline from '@generated/edamame-fields/default/outline.json';
import {type ReactNode, useEffect, useId, useState} from 'react';
import {useAddressState} from '../address/useAddressState';
import {BlockTitle} from '../Block/BlockTitle';
import ShareLinks from '../Share/ShareLinks';
import {useFigureWords, useWording} from '../wording/useWording';
import styles from './FieldExplorer.module.css';
import {FieldPanel} from './FieldPanel';
import {FieldSearch} from './FieldSearch';
import {FieldTree} from './FieldTree';
import {ancestors, nodeAt} from './fieldNodes';
import {useFieldFile} from './useFieldFile';
import {words} from './words';

/** `id`, `number` and `block` are put in when the site is built. */
type Props = {id: string; title: string; number: string; block?: string};

/**
 * Every field of a Pod: its type, what is filled in for it, whether an update may change it, since when it exists, and where the
 * book teaches it. The field that is open is in the address. The top of the tree comes with the page; all else is fetched when
 * a reader opens, searches, or arrives by a link.
 */
export default function FieldExplorer({id, title, number, block}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const {rewordOwn} = useWording();
  const [path, put] = useAddressState('field');
  const {file, loading, load} = useFieldFile();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['spec']));
  const panel = useId();
  const known = file ?? outline;
  const selected = path === '' ? undefined : nodeAt(known, path);

  // Who arrives by a link to a field finds the tree open at it.
  useEffect(() => {
    if (path === '') return;
    load();
    setOpen((now) => new Set([...now, ...ancestors(path)]));
  }, [path, load]);

  function turn(at: string): void {
    load();
    setOpen((now) => (now.has(at) ? new Set([...now].filter((one) => one !== at)) : new Set([...now, at])));
  }

  return (
    <figure className={styles.exhibit} data-exhibit="FieldExplorer" id={`figure-${id}`}>
      <figcaption className={styles.caption}>
        <span className={styles.number}>
          {phrases.figure} {number}
        </span>
        <span className={styles.name}>
          <BlockTitle block={block}>{rewordOwn(title)}</BlockTitle>
        </span>
      </figcaption>
      <div className={styles.body}>
        <div className={styles.finding}>
          <FieldSearch
            file={file}
            loading={loading}
            query={query}
            onQuery={(next) => {
              load();
              setQuery(next);
            }}
            onReach={load}
            onSelect={put}
            selected={path}
            phrases={phrases}
          />
          <div hidden={query.trim() !== ''}>
            <FieldTree file={known} open={open} onTurn={turn} selected={path} onSelect={put} phrases={phrases} />
          </div>
        </div>
        <section className={styles.panel} id={panel} aria-live="polite" tabIndex={0} aria-label={path || phrases.tree}>
          <FieldPanel
            file={file}
            loading={loading}
            onAgain={load}
            path={path}
            node={selected}
            onSelect={put}
            phrases={phrases}
          />
        </section>
      </div>
      <div className={styles.footer}>
        <ShareLinks
          place={{
            name: path ? phrases.quoted(path) : `${phrases.figure} ${number} ${title}`,
            id: `figure-${id}`,
            query: {field: path},
          }}
        />
      </div>
    </figure>
  );
}
