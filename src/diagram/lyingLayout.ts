import type {Pod} from '../pod/pod';
import type {ContainerBox, PodFigure} from './figure';
import {growShell, roundness} from './growShell';
import {columnBoxes} from './lyingBeans';
import {bowl, bowlBox, type PlacedVolume, placeBowls} from './lyingBowls';
import {beanHeightOf, gap, lyingColumns, totalWidth} from './lyingColumns';
import {lyingOutline, lyingStem} from './lyingShell';
import {bestTracks, lyingRuns, lyingThread} from './lyingThreads';
import {barRoom, cableRoom, hostsOf, lyingOpenings, networkPlugWidth} from './openings';
import {nodeId, type PartContainer, type PodParts, sandboxId} from './podParts';
import {portRow, portsOnNode, tabHeight} from './portTabs';
import {sandboxTextWidth} from './sandboxText';
import {sharedWall} from './sharedWall';

const stemRoom = 44;
const endRoom = {left: 56, right: 58};
/** The band of the shell that carries the words on the sandbox, in one line or two. */
const sandboxBands = {1: 40, 2: 57};
/** How much the ends may grow for a single line of them. */
const mostStretch = 40;
const shellTop = 58;
const trackPitch = 11;
const nodeHeight = 34;

/** A Pod that lies on the table: beans side by side in the shell, bowls below them, every mount a thread with its path. */
export function lyingLayout(pod: Pod, parts: PodParts): PodFigure {
  const one = laidOut(pod, parts, 1);
  return one.stretch > mostStretch ? laidOut(pod, parts, 2).figure : one.figure;
}

/** What stands how high, from the top of the shell down to the bottom of it. */
function heights(beanHeight: number, amplitude: number, lines: 1 | 2) {
  const cavityTop = shellTop + sandboxBands[lines];
  const beanTop = cavityTop + amplitude + 8;
  const cavityBottom = beanTop + beanHeight + 8 + 0.7 * amplitude;
  return {cavityTop, beanTop, cavityBottom, shellBottom: cavityBottom + 15, baseline: shellTop + amplitude + 15};
}

function laidOut(pod: Pod, parts: PodParts, lines: 1 | 2): {figure: PodFigure; stretch: number} {
  const hosts = hostsOf(pod);
  const columns = lyingColumns(parts.containers);
  const widths = columns.map(({width}) => width);
  const amplitude = Math.min(20, Math.max(14, 0.085 * Math.max(...widths)));
  const beanHeight = beanHeightOf(columns);
  const {cavityTop, beanTop, cavityBottom, shellBottom, baseline} = heights(beanHeight, amplitude, lines);

  const ends = roundness(beanHeight, Math.max(widths[0] ?? 0, widths.at(-1) ?? 0));
  const shellFor = (stretch: number) => {
    const left = stemRoom + (hosts.network ? cableRoom : 0);
    const firstBean = left + endRoom.left + (hosts.network ? barRoom : 0) + ends + stretch;
    const right = firstBean + totalWidth(columns) + endRoom.right + (hosts.others.length > 0 ? barRoom : 0) + ends + stretch;
    let x = firstBean;
    const centres = widths.map((width) => {
      const centre = x + width / 2;
      x += width + gap;
      return centre;
    });
    return {
      left,
      right,
      firstBean,
      centres,
      outline: lyingOutline({left, right, top: shellTop, bottom: shellBottom}, centres, amplitude),
    };
  };
  const middleOf = ({left, right}: {left: number; right: number}) => (left + right) / 2;
  const {shell, middle, stretch} = growShell(shellFor, {width: sandboxTextWidth(pod, lines), baseline, middleOf});
  const {left, right, centres, outline} = shell;

  const boxes = new Map<string, ContainerBox>();
  columns.forEach((column, index) => {
    for (const box of columnBoxes(column, centres[index] as number, beanTop, beanHeight)) boxes.set(box.id, box);
  });
  const boxOf = (part: PartContainer) => boxes.get(part.id) as ContainerBox;
  const containers = parts.containers.map(boxOf);

  const volumes = placeBowls(parts.volumes, parts.containers, boxOf, middle);
  const hasVolumes = volumes.length > 0;
  const runs = lyingRuns(parts.containers, boxOf, volumes);
  const tracks = bestTracks(runs, volumes);
  const firstTrack = shellBottom + 36;
  const rim = firstTrack + Math.max(0, tracks.length - 1) * trackPitch + 26;
  const nodeTop = hasVolumes ? rim + bowl.height + 7 : shellBottom + 20;

  const rightRoom = hosts.others.length > 0 ? cableRoom + 14 * (hosts.others.length - 1) : 0;
  const bowlsRight = hasVolumes ? (volumes.at(-1)?.centre ?? 0) + bowl.width / 2 + bowl.lifetime : 0;
  const exactWidth = Math.max(right + 14 + rightRoom, bowlsRight + 4);
  const width = Math.ceil(exactWidth);

  const levels = {
    label: shellBottom + 20,
    trackOf: (volumeId: string) => firstTrack + tracks.indexOf(volumeId) * trackPitch,
    rim,
    right: exactWidth,
  };
  const volumeOf = (id: string) => volumes.find(({part}) => part.id === id) as PlacedVolume;

  const figure: PodFigure = {
    layout: 'lying',
    width,
    height: Math.ceil(nodeTop + nodeHeight + 4),
    title: {x: 12, y: 22, name: pod.metadata.name ?? '', qosX: width - 12},
    shell: {
      id: sandboxId,
      outline,
      cavity: lyingOutline({left: left + 16, right: right - 30, top: cavityTop, bottom: cavityBottom}, centres, amplitude),
      stem: lyingStem({left, top: shellTop, bottom: shellBottom}),
      sandboxText: {x: middle, baselines: lines === 1 ? [baseline] : [baseline, baseline + 16]},
    },
    containers,
    ports: hosts.network
      ? portsOnNode(parts.containers, stemRoom - 36 + networkPlugWidth + 8, nodeTop, 6)
      : parts.containers.flatMap((part) => {
          const box = boxOf(part);
          const centre = box.x + box.width / 2;
          return portRow(part, {
            centre,
            y: shellTop - tabHeight / 2,
            width: box.width + 20,
            hostNetwork: false,
            stalkTo: box.y,
          });
        }),
    volumes: volumes.map((volume) => bowlBox(volume, rim, nodeTop)),
    threads: runs.map((run) => lyingThread(run, runs, volumeOf(run.mount.volumeId), levels)),
    openings: lyingOpenings(hosts, {
      left: {shellX: left, barX: left + endRoom.left + 8, cableX: left - 24, plugX: stemRoom - 36},
      right: {shellX: right, barX: right - endRoom.right - 2},
      y: beanTop + beanHeight / 2 + 10,
      nodeTop,
      width: exactWidth,
    }),
    node: {id: nodeId, x: 8, y: nodeTop, width: width - 16, height: nodeHeight},
    legs: hasVolumes ? [] : [0.2, 0.8].map((t) => ({x: left + t * (right - left), y1: shellBottom - 12, y2: nodeTop})),
    ...sharedWall(pod, containers),
  };
  return {figure, stretch};
}
