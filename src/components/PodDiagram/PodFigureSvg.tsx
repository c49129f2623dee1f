import {Fragment, type ReactNode} from 'react';
import {beanPath} from '../../diagram/beanPath';
import {curvePath, roundedLine} from '../../diagram/curve';
import type {
  Box,
  ContainerBox,
  Label,
  Opening,
  PodFigure,
  PortTab,
  Thread,
  VolumeBox,
  VolumeFamily,
} from '../../diagram/figure';
import type {Lens} from '../../diagram/lens';
import {longestHostnameShown} from '../../diagram/sandboxText';
import {shortenName} from '../../diagram/shorten';
import {podHostname} from '../../pod/hostname';
import type {Pod} from '../../pod/pod';
import {pidSharing} from './describe';
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
};

/** The drawing itself. It says nothing to assistive technology beyond title and description: the buttons over it do. */
export function PodFigureSvg({figure, pod, lens, selected, phrases, idPrefix, title, description, qos}: Props): ReactNode {
  const {width, height, shell} = figure;
  const lines = phrases.sandboxLines({
    hostname: hostnameShown(pod, figure),
    hostNetwork: pod.spec.hostNetwork === true,
    hostIPC: pod.spec.hostIPC === true,
    sharedPid: pidSharing(pod) === 'shared',
    lines: shell.sandboxText.baselines.length === 2 ? 2 : 1,
  });
  const touched = touchedBy(selected, figure);
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
    >
      <title id={`${idPrefix}-title`}>{title}</title>
      <desc id={`${idPrefix}-desc`}>{description}</desc>
      <defs>
        <pattern id={`${idPrefix}-brick`} width="14" height="8" patternUnits="userSpaceOnUse">
          <rect className={styles.brickFill} width="14" height="8" />
          <path className={styles.brickLine} d="M0 .5H14M0 4.5H14M3 .5V4.5M10 4.5V8.5" />
        </pattern>
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
      <g className={styles.shell} data-selected={selected === shell.id || undefined}>
        <path className={styles.stem} d={roundedLine(shell.stem, 12)} />
        <path className={styles.outline} d={curvePath(shell.outline)} />
        <path className={styles.cavity} d={curvePath(shell.cavity)} />
      </g>
      {figure.openings.map((opening) => (
        <HostCable key={opening.namespace} opening={opening} />
      ))}
      <Walls figure={figure} pod={pod} brick={`url(#${idPrefix}-brick)`} />
      {figure.ports.map((port) => port.stalk && <Stalk key={port.id} port={port} />)}
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
        <Bean key={box.id} box={box} selected={selected === box.id} phrases={phrases} />
      ))}
      <Localhost figure={figure} />
      {figure.threads.map((thread) => (
        <Pin key={thread.id} thread={thread} weight={weightOf(thread, touched)} phrases={phrases} />
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

/** The threads that a selection makes heavy: those of the container or volume, or the one mount. Nothing selected, none. */
function touchedBy(selected: string | undefined, {threads}: PodFigure): Set<string> | undefined {
  if (!selected) return undefined;
  const own = threads.filter(({id, containerId, volumeId}) => [id, containerId, volumeId].includes(selected));
  return own.length > 0 ? new Set(own.map(({id}) => id)) : undefined;
}

type Weight = 'usual' | 'heavy' | 'light';

function weightOf({id}: Thread, touched: Set<string> | undefined): Weight {
  if (!touched) return 'usual';
  return touched.has(id) ? 'heavy' : 'light';
}

/** Text that may be shortened; the whole of it shows as a tooltip. */
function Text({label, className, anchor}: {label: Label; className?: string; anchor?: 'start' | 'middle' | 'end'}): ReactNode {
  return (
    <text className={className} x={label.x} y={label.y} textAnchor={anchor}>
      {label.text !== label.whole && <title>{label.whole}</title>}
      {label.text}
    </text>
  );
}

function Bean({box, selected, phrases}: {box: ContainerBox; selected: boolean; phrases: Phrases}): ReactNode {
  const {role, corner} = box;
  const shape = {corner, notch: role === 'app', flatRight: role === 'sidecar'};
  return (
    <g className={styles.bean} data-role={role} data-selected={selected || undefined}>
      {selected && <path className={styles.ring} d={beanPath(grown(box, 6), {...shape, corner: corner + 6})} />}
      <path className={styles.beanShape} d={beanPath(box, shape)} />
      {role === 'sidecar' && (
        <path className={styles.bulkhead} d={`M${box.x + box.width} ${box.y - 7}V${box.y + box.height + 7}`} />
      )}
      <text className={styles.kind} x={box.kindAt.x} y={box.kindAt.y}>
        {phrases.kind(role, box.order)}
      </text>
      {box.nameLines.map((label) => (
        <Text key={label.y} label={label} className={styles.name} />
      ))}
      {box.image && <Text label={box.image} className={styles.image} />}
      {box.badges.map((badge) => (
        <g key={badge.text} className={styles.badge} data-family={badge.family}>
          <rect
            x={badge.x}
            y={badge.y}
            width={badge.width}
            height={badge.height}
            rx={badge.family === 'probe' ? badge.height / 2 : 3}
          />
          <text x={badge.x + badge.width / 2} y={badge.y + 14} textAnchor="middle">
            {badge.text}
          </text>
        </g>
      ))}
    </g>
  );
}

export function grown({x, y, width, height}: Box, by: number): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}

function ThreadLine({thread, weight, arrow}: {thread: Thread; weight: Weight; arrow: string}): ReactNode {
  const {points, netLabel} = thread;
  return (
    <g className={styles.thread} data-weight={weight}>
      <path d={roundedLine(points, 8)} markerEnd={thread.arrow ? arrow : undefined} />
      {netLabel && <path d={`M${netLabel.x - 8} ${netLabel.y + netLabel.height / 2}H${netLabel.x}`} />}
    </g>
  );
}

function Pin({thread, weight, phrases}: {thread: Thread; weight: Weight; phrases: Phrases}): ReactNode {
  const {pin, readOnly, label, netLabel} = thread;
  return (
    <g className={styles.pin} data-weight={weight} data-read-only={readOnly || undefined}>
      <circle cx={pin.x} cy={pin.y} r="4.5" />
      <text className={styles.path} x={label.x} y={label.y}>
        {label.text !== label.whole && <title>{label.whole}</title>}
        {label.text}
        {readOnly && <tspan className={styles.readOnly}> {phrases.readOnlyMark}</tspan>}
      </text>
      {netLabel && (
        <g className={styles.volume} data-family={netLabel.family}>
          <path className={styles.bowlShape} d={tokenPath(netLabel)} />
          <text className={styles.letter} x={netLabel.x + netLabel.width / 2} y={netLabel.y + 13.5} textAnchor="middle">
            {netLabel.letter}
          </text>
        </g>
      )}
    </g>
  );
}

function Stalk({port}: {port: PortTab}): ReactNode {
  const {stalk} = port;
  if (!stalk) return null;
  return <path className={styles.stalk} data-taken={port.taken || undefined} d={`M${stalk.x} ${stalk.y1}V${stalk.y2 + 5}`} />;
}

function Tab({port, selected, phrases}: {port: PortTab; selected: boolean; phrases: Phrases}): ReactNode {
  const {x, y, width, height, text, taken, onNode} = port;
  const right = x + width;
  return (
    <g
      className={styles.tab}
      data-taken={taken || undefined}
      data-on-node={onNode || undefined}
      data-selected={selected || undefined}
    >
      {selected && <rect className={styles.ring} x={x - 5} y={y - 5} width={width + 10} height={height + 10} rx="8" />}
      <rect className={styles.tabShape} x={x} y={y} width={width} height={height} rx="4" />
      <text x={x + width / 2} y={y + 16.5} textAnchor="middle">
        {text}
      </text>
      {taken && (
        <>
          <path className={styles.octagon} d={octagon(right + 11, y + height / 2, 7.5)} />
          <path className={styles.cross} d={`M${right + 8} ${y + 9}l6 6m0 -6l-6 6`} />
          <text className={styles.takenWord} x={right + 22} y={y + 16.5}>
            {phrases.taken}
          </text>
        </>
      )}
    </g>
  );
}

function octagon(x: number, y: number, r: number): string {
  const s = r * 0.414;
  const corners = [
    [-s, -r],
    [s, -r],
    [r, -s],
    [r, s],
    [s, r],
    [-s, r],
    [-r, s],
    [-r, -s],
  ];
  return `M${corners.map(([dx = 0, dy = 0]) => `${x + dx} ${y + dy}`).join('L')}Z`;
}

/** A little bowl that carries a letter. */
function tokenPath({x, y, width, height}: Box): string {
  const right = x + width;
  return `M${x} ${y}H${right}L${right - 2} ${y + height * 0.5}C${right - 4} ${y + height} ${right - 8} ${y + height} ${right - 9} ${y + height}H${x + 9}C${x + 8} ${y + height} ${x + 4} ${y + height} ${x + 2} ${y + height * 0.5}Z`;
}

function bowlPath({x, y, width, height}: Box): string {
  const right = x + width;
  const base = y + height - 6;
  return `M${x + 5} ${y + 3}C${x + 8} ${base - 8} ${x + 30} ${base} ${x + 48} ${base}H${right - 48}C${right - 30} ${base} ${right - 8} ${base - 8} ${right - 5} ${y + 3}Z`;
}

function Bowl({
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

function NodeTable({figure, selected, text}: {figure: PodFigure; selected: boolean; text: string}): ReactNode {
  const {x, y, width, height} = figure.node;
  const crowded = figure.openings.length > 0 || width < 420;
  const plugged = figure.openings.length > 0;
  return (
    <g className={styles.node} data-selected={selected || undefined}>
      {selected && <rect className={styles.ring} x={x + 2} y={y + 4} width={width - 4} height={height - 6} rx="4" />}
      <rect className={styles.slab} x={x} y={y} width={width} height={height} rx="2" />
      <path className={styles.edge} d={`M${x} ${y}H${x + width}`} />
      {!crowded && (
        <path
          className={styles.grain}
          d={`M${x + width * 0.62} ${y + 12}h${width * 0.2}M${x + width * 0.7} ${y + 22}h${width * 0.24}`}
        />
      )}
      <text x={x + 14} y={y + (plugged ? 27 : 22)}>
        {text}
      </text>
    </g>
  );
}

function HostCable({opening}: {opening: Opening}): ReactNode {
  const {gap, cable, bar} = opening;
  return (
    <g className={styles.cable}>
      <rect className={styles.gap} x={gap.x} y={gap.y} width={gap.width} height={gap.height} />
      <path
        className={styles.cut}
        d={`M${gap.x} ${gap.y - 4}l${gap.width} 4M${gap.x} ${gap.y + gap.height + 4}l${gap.width} -4`}
      />
      <path d={roundedLine(cable, 14)} />
      <path d={`M${bar.from.x} ${bar.from.y}V${bar.to.y}`} />
    </g>
  );
}

/** PID namespaces as brick walls: one round each container, or one round all of them. Only the lens on processes shows them. */
function Walls({figure, pod, brick}: {figure: PodFigure; pod: Pod; brick: string}): ReactNode {
  const sharing = pidSharing(pod);
  if (sharing === 'host') return null;
  const thick = figure.layout === 'rack' ? 4 : 7;
  const frame = (box: Box, corner: number, key: string) => (
    <g key={key}>
      <rect {...box} rx={corner} className={styles.wall} style={{stroke: brick, strokeWidth: thick}} />
      {[thick / 2, -thick / 2].map((by) => (
        <rect key={by} {...grown(box, by)} rx={corner + by} className={styles.wallEdge} />
      ))}
    </g>
  );
  if (figure.sharedWall) {
    return (
      <g className={styles.walls} data-always>
        {frame(figure.sharedWall, 44, 'shared')}
      </g>
    );
  }
  return (
    <g className={styles.walls}>
      {figure.containers.map((box) => frame(grown(box, thick / 2 + 1), box.corner + thick / 2, box.id))}
    </g>
  );
}

/** In the lens on the network, an arrow between neighbours: they meet on localhost. */
function Localhost({figure}: {figure: PodFigure}): ReactNode {
  if (figure.layout !== 'lying') return null;
  const running = figure.containers.filter(({role}) => role !== 'init').sort((a, b) => a.x - b.x);
  return (
    <g className={styles.localhost}>
      {running.slice(1).map((box, index) => {
        const before = running[index] as ContainerBox;
        const from = before.x + before.width + 6;
        const to = box.x - 6;
        const y = box.y + box.height / 2;
        return (
          <Fragment key={box.id}>
            <path
              d={`M${from} ${y}H${to}M${from + 5} ${y - 4}L${from} ${y}L${from + 5} ${y + 4}M${to - 5} ${y - 4}L${to} ${y}L${to - 5} ${y + 4}`}
            />
          </Fragment>
        );
      })}
    </g>
  );
}
