import type {ReactNode} from 'react';
import {curvePath, roundedLine} from '../../diagram/curve';
import type {PodFigure} from '../../diagram/figure';
import type {Lens} from '../../diagram/lens';
import {longestHostnameShown} from '../../diagram/sandboxText';
import {shortenName} from '../../diagram/shorten';
import {podHostname} from '../../pod/hostname';
import type {Pod} from '../../pod/pod';
import {pidSharing} from './describe';
import {Bean, type BeanLife} from './drawing/Bean';
import {Bowl} from './drawing/Bowl';
import {HostCable, NodeTable} from './drawing/NodeTable';
import {Stalk, Tab} from './drawing/Ports';
import {Pin, ThreadLine, touchedBy, weightOf} from './drawing/Threads';
import {Localhost, Walls} from './drawing/Walls';
import styles from './figure.module.css';
import type {Phrases} from './words';

type Props = {
  figure: PodFigure;
  pod: Pod;
  lens: Lens;
  selected?: string;
  phrases: Phrases;
  /** Distinguishes the ids of this drawing from those of others on the page. */
  idPrefix: string;
  title: string;
  description: string;
  qos: string;
  /** What its containers are at, by name, at a moment of its life; and whether the sandbox is there. Without it the manifest is drawn. */
  lives?: ReadonlyMap<string, BeanLife>;
  hasSandbox?: boolean;
};

/** The drawing itself. It says nothing to assistive technology beyond title and description: the buttons over it do. */
export function PodFigureSvg({
  figure,
  pod,
  lens,
  selected,
  phrases,
  idPrefix,
  title,
  description,
  qos,
  lives,
  hasSandbox = true,
}: Props): ReactNode {
  const {width, height, shell} = figure;
  const lines = phrases.sandboxLines({
    hostname: hostnameShown(pod, figure),
    hostNetwork: pod.spec.hostNetwork === true,
    hostIPC: pod.spec.hostIPC === true,
    sharedPid: pidSharing(pod) === 'shared',
    lines: shell.sandboxText.baselines.length === 2 ? 2 : 1,
  });
  const touched = touchedBy(selected, figure);
  // What a lens does not show is not drawn: a page bears every figure twice, for wide and for narrow.
  const hasWalls = lens === 'processes' || (figure.sharedWall !== undefined && lens !== 'network' && lens !== 'storage');
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${idPrefix}-title ${idPrefix}-desc`}
      data-lens={lens}
      data-layout={figure.layout}
      data-sandbox={hasSandbox ? undefined : 'none'}
    >
      <title id={`${idPrefix}-title`}>{title}</title>
      <desc id={`${idPrefix}-desc`}>{description}</desc>
      <defs>
        {hasWalls && (
          <pattern id={`${idPrefix}-brick`} width="14" height="8" patternUnits="userSpaceOnUse">
            <rect className={styles.brickFill} width="14" height="8" />
            <path className={styles.brickLine} d="M0 .5H14M0 4.5H14M3 .5V4.5M10 4.5V8.5" />
          </pattern>
        )}
        <marker id={`${idPrefix}-arrow`} markerWidth="9" markerHeight="9" refX="6" refY="4.5" orient="auto">
          <path className={styles.arrow} d="M1 1L6.5 4.5L1 8" />
        </marker>
      </defs>
      <text className={styles.title} x={figure.title.x} y={figure.title.y}>
        <tspan className={styles.titleKind}>Pod </tspan>
        {shortenName(figure.title.name, figure.width - 150, 16)}
      </text>
      <text className={styles.qos} x={figure.title.qosX} y={figure.title.y} textAnchor="end">
        QoS {qos}
      </text>

      {figure.legs.map(({x, y1, y2}) => (
        <path key={x} className={styles.leg} d={`M${x} ${y1}V${y2}`} />
      ))}
      <g className={styles.shell}>
        <path className={styles.stem} d={roundedLine(shell.stem, 12)} />
        {selected === shell.id && <path className={styles.ring} d={curvePath(shell.outline)} />}
        <path className={styles.outline} d={curvePath(shell.outline)} />
        <path className={styles.cavity} d={curvePath(shell.cavity)} />
      </g>
      {figure.openings.map((opening) => (
        <HostCable key={opening.namespace} opening={opening} />
      ))}
      {hasWalls && <Walls figure={figure} pod={pod} brick={`url(#${idPrefix}-brick)`} />}
      {figure.ports.map(
        (port) => port.stalk && <Stalk key={port.id} port={port} sandboxText={shell.sandboxText} lines={lines} />,
      )}
      <text className={styles.sandboxText} textAnchor="middle">
        {lines.map((line, index) => (
          <tspan key={line} x={shell.sandboxText.x} y={shell.sandboxText.baselines[index]}>
            {line}
          </tspan>
        ))}
      </text>
      {figure.threads.map((thread) => (
        <ThreadLine key={thread.id} thread={thread} weight={weightOf(thread, touched)} arrow={`url(#${idPrefix}-arrow)`} />
      ))}
      {figure.containers.map((box) => (
        <Bean key={box.id} box={box} selected={selected === box.id} phrases={phrases} life={lives?.get(box.name)} />
      ))}
      {lens === 'network' && <Localhost figure={figure} />}
      {figure.threads.map((thread) => (
        <Pin
          key={thread.id}
          thread={thread}
          weight={weightOf(thread, touched)}
          selected={selected === thread.id}
          phrases={phrases}
        />
      ))}
      {figure.volumes.map((volume) => (
        <Bowl key={volume.id} volume={volume} selected={selected === volume.id} phrases={phrases} layout={figure.layout} />
      ))}
      <NodeTable figure={figure} selected={selected === figure.node.id} text={phrases.nodeText(pod.spec.nodeName)} />
      {figure.openings.map(({namespace, plug}) => (
        <g key={namespace} className={styles.plug}>
          <rect x={plug.x} y={plug.y} width={plug.width} height={plug.height} rx="4" />
          <text x={plug.x + plug.width / 2} y={plug.y + 16.5} textAnchor="middle">
            {plug.text}
          </text>
        </g>
      ))}
      {figure.ports.map((port) => (
        <Tab key={port.id} port={port} selected={selected === port.id} phrases={phrases} />
      ))}
    </svg>
  );
}

function hostnameShown(pod: Pod, figure: PodFigure): string | undefined {
  const name = podHostname(pod);
  const size = 12.5;
  const most = (figure.layout === 'standing' ? 20 : longestHostnameShown) * 0.6 * size;
  return name === undefined ? undefined : shortenName(name, most, size);
}
