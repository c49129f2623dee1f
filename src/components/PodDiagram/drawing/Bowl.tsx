import type {ReactNode} from 'react';
import type {Box, PodFigure, VolumeBox, VolumeFamily} from '../../../diagram/figure';
import styles from '../figure.module.css';
import type {Phrases} from '../words';
import {grown} from './grown';
import {Text} from './Text';
import {tokenPath} from './tokenPath';

/** A volume: a bowl, or a token with its letter; lid, saucer or foot tell how long it lasts. */
export function Bowl({
  volume,
  selected,
  phrases,
  layout,
}: {
  volume: VolumeBox;
  selected: boolean;
  phrases: Phrases;
  layout: PodFigure['layout'];
}): ReactNode {
  const {family, form, x, y, width, height, name, type, lifetimeAt} = volume;
  const middle = x + width / 2;
  const anchor = form === 'bowl' ? 'middle' : 'start';
  return (
    <g className={styles.volume} data-family={family} data-form={form} data-selected={selected || undefined}>
      {selected && <rect className={styles.ring} {...ringOf(volume)} rx="12" />}
      {form === 'bowl' ? (
        <>
          <BowlBase family={family} middle={middle} bottom={y + height} />
          <path className={styles.bowlShape} d={bowlPath(volume)} />
          <rect className={styles.rim} x={x} y={y - 3} width={width} height="6" rx="3" />
          {family === 'projection' && (
            <path className={styles.lid} d={`M${x + 6} ${y - 3}Q${middle} ${y - 15} ${x + width - 6} ${y - 3}Z`} />
          )}
        </>
      ) : (
        <>
          {family === 'projection' && (
            <path className={styles.lid} d={`M${x + 1} ${y}Q${middle} ${y - 9} ${x + width - 1} ${y}Z`} />
          )}
          <path className={styles.bowlShape} d={tokenPath(volume)} />
          {family === 'outlives' && <path className={styles.saucer} d={`M${x - 1} ${y + height + 3}H${x + width + 1}`} />}
          {family === 'node' && <path className={styles.sunk} d={`M${x - 2} ${y + height + 1}H${x + width + 2}`} />}
          <text className={styles.letter} x={middle} y={y + height / 2 + 4.5} textAnchor="middle">
            {volume.letter}
          </text>
        </>
      )}
      <Text label={name} className={styles.volumeName} anchor={anchor} />
      {layout === 'rack' ? (
        <text className={styles.volumeType} x={type.x} y={type.y}>
          {phrases.volumeLine(type.text, phrases.lifetimes[family])}
        </text>
      ) : (
        <>
          <Text label={type} className={styles.volumeType} anchor={anchor} />
          <text className={styles.lifetime} x={lifetimeAt.x} y={lifetimeAt.y} textAnchor={lifetimeAt.anchor}>
            {phrases.lifetimes[family]}
          </text>
        </>
      )}
    </g>
  );
}

function bowlPath({x, y, width, height}: Box): string {
  const right = x + width;
  const base = y + height - 6;
  return `M${x + 5} ${y + 3}C${x + 8} ${base - 8} ${x + 30} ${base} ${x + 48} ${base}H${right - 48}C${right - 30} ${base} ${right - 8} ${base - 8} ${right - 5} ${y + 3}Z`;
}

function ringOf(volume: VolumeBox): Box {
  return volume.form === 'bowl' ? grown(volume, 7) : grown({...volume, width: 160, height: volume.height + 12}, 5);
}

/** What a bowl stands on: a foot, a saucer that outlasts it, or the table itself, into which it is let. */
function BowlBase({family, middle, bottom}: {family: VolumeFamily; middle: number; bottom: number}): ReactNode {
  if (family === 'node') return <path className={styles.sunk} d={`M${middle - 50} ${bottom + 5}H${middle + 50}`} />;
  return (
    <>
      <path
        className={styles.foot}
        d={`M${middle - 24} ${bottom - 6}L${middle - 28} ${bottom + 3}H${middle + 28}L${middle + 24} ${bottom - 6}`}
      />
      {family === 'outlives' && <path className={styles.saucer} d={`M${middle - 62} ${bottom + 4.5}H${middle + 62}`} />}
    </>
  );
}
