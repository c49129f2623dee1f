import useIsBrowser from '@docusaurus/useIsBrowser';
import {memo, type ReactNode} from 'react';
import type {EventView} from '../../lifecycle/moment';
import styles from './Lab.module.css';
import type {LabPhrases} from './labWords';

type Props = {events: readonly EventView[]; phrases: LabPhrases; note?: ReactNode};

/** What fits into the place of the list; the rest, which is reached by scrolling, comes with the laboratory's life. */
const inSight = 10;

function ShownEvents({events, phrases, note}: Props): ReactNode {
  const {eventHead: head} = phrases;
  const isAlive = useIsBrowser();
  const shown = [...events].reverse().slice(0, isAlive ? undefined : inSight);
  return (
    <section className={styles.events} aria-label={phrases.events} tabIndex={0}>
      <p className={styles.head}>{phrases.events}</p>
      {events.length === 0 && <p>{phrases.noEvents}</p>}
      {events.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{head.age}</th>
              <th scope="col">{head.reason}</th>
              <th scope="col">{head.message}</th>
            </tr>
          </thead>
          <tbody lang="en">
            {shown.map((event) => (
              <tr key={`${event.firstAt}-${event.reason}-${event.container ?? ''}-${event.message}`} data-event={event.type}>
                <td>{event.age}</td>
                <td>
                  <b>{event.reason}</b>
                </td>
                <td>{event.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
}

/** As `kubectl describe` lists them: those that are alike are one line. */
export const Events = memo(ShownEvents);
