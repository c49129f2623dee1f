import outline from '@generated/edamame-fields/default/outline.json';
import {type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState} from 'react';
import {useAddressState} from '../address/useAddressState';
import frame from '../Exhibit/Exhibit.module.css';
import {ExhibitCaption} from '../Exhibit/ExhibitCaption';
import ShareLinks from '../Share/ShareLinks';
import {useFigureWords, useWording} from '../wording/useWording';
import styles from './FieldExplorer.module.css';
import {FieldPanel} from './FieldPanel';
import {FieldSearch} from './FieldSearch';
import {FieldTree} from './FieldTree';
import {FoundFields} from './FoundFields';
import {ancestors, nodeAt} from './fieldNodes';
import {findFields} from './fieldSearch';
import {onSearchKey} from './searchKeys';
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
  const panel = useRef<HTMLElement>(null);
  const isChosen = useRef(false);
  const known = file ?? outline;
  const selected = path === '' ? undefined : nodeAt(known, path);
  const isAsked = query.trim() !== '';
  const wanted = useDeferredValue(query).trim();
  const found = useMemo(() => (file && wanted ? findFields(file, wanted) : undefined), [file, wanted]);

  // Who arrives by a link to a field finds the tree open at it.
  useEffect(() => {
    if (path === '') return;
    load();
    setOpen((now) => new Set([...now, ...ancestors(path)]));
  }, [path, load]);

  // The panel begins with what was chosen. Where it stands below the tree, as much of it comes into view as says that it is there.
  useEffect(() => {
    const box = panel.current;
    if (!box || path === '') return;
    box.scrollTop = 0;
    if (isChosen.current) box.firstElementChild?.scrollIntoView({block: 'nearest'});
    if (file) isChosen.current = false;
  }, [path, file]);

  function choose(next: string): void {
    isChosen.current = true;
    put(next);
  }

  function ask(next: string): void {
    load();
    setQuery(next);
  }

  function tell(): string {
    if (!isAsked) return '';
    if (file) return phrases.found(found?.length ?? 0);
    return loading === 'failed' ? phrases.failed : phrases.coming;
  }

  function turn(at: string): void {
    load();
    setOpen((now) => (now.has(at) ? new Set([...now].filter((one) => one !== at)) : new Set([...now, at])));
  }

  return (
    <figure className={frame.exhibit} data-exhibit="FieldExplorer" id={`figure-${id}`}>
      <ExhibitCaption
        figure={phrases.figure}
        number={number}
        block={block}
        unread={file && path !== '' && !selected ? [path] : []}
      >
        {rewordOwn(title)}
      </ExhibitCaption>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys between the field to type in and what it finds */}
      <div className={styles.body} onKeyDown={(event) => onSearchKey(event, query, () => setQuery(''))}>
        <FieldSearch query={query} onQuery={ask} onReach={load} told={tell()} phrases={phrases} />
        <div className={styles.finding}>
          {isAsked && found && <FoundFields found={found} query={wanted} selected={path} onSelect={choose} phrases={phrases} />}
          <div hidden={isAsked}>
            <FieldTree
              file={known}
              open={open}
              onTurn={turn}
              selected={path}
              shown={!isAsked}
              onSelect={choose}
              phrases={phrases}
            />
          </div>
        </div>
        <section ref={panel} className={styles.panel} aria-live="polite" tabIndex={0} aria-label={path || phrases.chosen}>
          <FieldPanel
            file={file}
            loading={loading}
            onAgain={load}
            path={path}
            node={selected}
            onSelect={choose}
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
