import type {CSSProperties, ReactNode} from 'react';
import {type LinuxNamespace, linuxNamespaces, type Sharing} from '../../pod/namespaces';
import {useElementId} from '../island/elementId';
import {places} from './measured';
import {type Room, roomsOf} from './rooms';
import styles from './Walls.module.css';
import type {Phrases} from './words';

type Props = {
  /** Nothing if the API server refuses the Pod: then only the node is there. */
  sharing: Record<LinuxNamespace, Sharing> | undefined;
  phrases: Phrases;
};

/** Namespaces by places. A wall is drawn once round all that share it; every cell within it says whose it is, and its number. */
export function Walls({sharing, phrases}: Props): ReactNode {
  const brick = useElementId('brick');
  return (
    <>
      <svg className={styles.bricks} width="0" height="0" aria-hidden="true">
        <pattern id={brick} width="14" height="8" patternUnits="userSpaceOnUse">
          <rect className={styles.brickFill} width="14" height="8" />
          <path className={styles.brickLine} d="M0 .5H14M0 4.5H14M3 .5V4.5M10 4.5V8.5" />
        </pattern>
      </svg>
      <table className={styles.table} data-refused={!sharing || undefined}>
        <caption className="spoken">{phrases.table}</caption>
        <colgroup>
          <col className={styles.nameColumn} />
        </colgroup>
        <colgroup />
        <colgroup span={3} />
        <thead>
          <tr>
            <td rowSpan={2} className={styles.corner}>
              {phrases.digits}
            </td>
            <td className={styles.aboveNode} />
            <th scope="colgroup" colSpan={3}>
              <span className={styles.pod}>Pod</span>
            </th>
          </tr>
          <tr>
            {places.map((place) => (
              <th key={place} scope="col">
                <span className={styles.place} data-place={place}>
                  {phrases.places[place]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linuxNamespaces.map((namespace, row) => (
            <tr key={namespace} data-namespace={namespace}>
              <RowName name={namespace} phrases={phrases} />
              {roomsOf(namespace, sharing?.[namespace] ?? 'container')
                .filter(({place}) => sharing || place === 'node')
                .map((room) => (
                  <RoomCell key={room.place} room={room} brick={brick} phrases={phrases} />
                ))}
              {!sharing && row === 0 && (
                <td colSpan={3} rowSpan={linuxNamespaces.length} className={styles.nothing}>
                  <span>{phrases.noPod}</span>
                </td>
              )}
            </tr>
          ))}
          <tr data-namespace="cgroup">
            <RowName name="cgroup" phrases={phrases} />
            <td colSpan={4} className={styles.inWords}>
              {phrases.cgroup}
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function RowName({name, phrases}: {name: LinuxNamespace | 'cgroup'; phrases: Phrases}): ReactNode {
  return (
    <th scope="row" className={styles.name}>
      <code>{name}</code>
      <span>{phrases.namespaces[name]}</span>
    </th>
  );
}

function RoomCell({room, brick, phrases}: {room: Room; brick: string; phrases: Phrases}): ReactNode {
  const {place, wall, span, number, joined, owner} = room;
  return (
    <td
      className={styles.room}
      data-place={place}
      data-wall={wall}
      data-number={number}
      data-same={place !== wall || undefined}
      data-joined={joined || undefined}
    >
      {place === wall && <Wall span={span} brick={brick} />}
      <span className={styles.text}>
        {number ? <b>{number}</b> : <span className={styles.unmeasured}>{phrases.unmeasured}</span>}
        <span className={styles.owner}>{joined ? phrases.joined : phrases.owner[owner]}</span>
      </span>
    </td>
  );
}

/** A ring of bricks with an opening. It reaches over the cells to its right that it encloses. */
function Wall({span, brick}: {span: number; brick: string}): ReactNode {
  return (
    <svg className={styles.wall} style={{'--span': span} as CSSProperties} aria-hidden="true">
      <rect className={styles.ring} fill={`url(#${brick})`} />
      <rect className={styles.within} />
      <rect className={styles.opening} />
    </svg>
  );
}
