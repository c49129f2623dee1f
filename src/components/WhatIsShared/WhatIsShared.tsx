import clsx from 'clsx';
import {Fragment, type ReactNode} from 'react';
import {namespaceConflicts, namespaceSharing} from '../../pod/namespaces';
import {useAddressState} from '../address/useAddressState';
import frame from '../Exhibit/Exhibit.module.css';
import {ExhibitCaption} from '../Exhibit/ExhibitCaption';
import ShareLinks from '../Share/ShareLinks';
import {useFigureWords, useWording} from '../wording/useWording';
import {fieldsOf, readSwitches, turned, unreadSwitches} from './fields';
import {SpecLines} from './SpecLines';
import {State} from './State';
import {Switches} from './Switches';
import {sources} from './sources';
import {Walls} from './Walls';
import styles from './WhatIsShared.module.css';
import {words} from './words';

/** `id`, `number` and `block` are put in when the site is built. */
type Props = {id: string; title: string; number: string; block?: string};

/**
 * Which Linux namespaces the containers of a Pod share, with each other and with the node, by the numbers the kernel gives
 * them. Switches add the lines to the manifest that change it; which are on is in the address.
 */
export default function WhatIsShared({id, title, number, block}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const {rewordOwn} = useWording();
  const [query, setQuery] = useAddressState(id);
  const on = readSwitches(query);
  const fields = fieldsOf(on);
  const sharing = namespaceSharing(fields);
  const conflicts = namespaceConflicts(fields);
  return (
    <figure className={clsx(frame.exhibit, styles.exhibit)} data-exhibit="WhatIsShared" id={`figure-${id}`}>
      <ExhibitCaption figure={phrases.figure} number={number} block={block} unread={unreadSwitches(query)}>
        {rewordOwn(title)}
      </ExhibitCaption>
      <Switches on={on} onTurn={(field) => setQuery(turned(on, field) || null)} phrases={phrases} />
      <div className={styles.walls}>
        <Walls sharing={conflicts.length > 0 ? undefined : sharing} phrases={phrases} />
        <p className={styles.legend}>{phrases.legend}</p>
      </div>
      <div className={styles.below}>
        <State on={on} sharing={sharing} conflicts={conflicts} phrases={phrases} />
        <SpecLines on={on} phrases={phrases} />
      </div>
      <div className={styles.footer}>
        <p className={styles.source}>
          {phrases.source}
          {sources.map((source, index) => (
            <Fragment key={source}>
              {index > 0 && phrases.comma}
              <span lang="en">{source}</span>
            </Fragment>
          ))}
        </p>
        <div className={styles.copy}>
          <ShareLinks place={{name: `${phrases.figure} ${number} ${title}`, id: `figure-${id}`, query: {[id]: on.join('.')}}} />
        </div>
      </div>
    </figure>
  );
}
