import {lidHeight} from './bowls';
import {pathLabel} from './containerBoxes';
import type {ContainerBox, Thread} from './figure';
import type {PlacedVolume} from './lyingBowls';
import type {PartContainer, PartMount} from './podParts';

/** A mount on its way: where it leaves its container, and where it enters the rim of its volume. */
export type Run = {part: PartContainer; mount: PartMount; x: number; y: number; entry: number};

/** Where threads leave a container: one at the left, several from left to right in the order of their bowls. */
function pins(part: PartContainer, box: ContainerBox, centreOf: (volumeId: string) => number): Omit<Run, 'entry'>[] {
  const mounts = [...part.mounts].sort((a, b) => centreOf(a.volumeId) - centreOf(b.volumeId));
  const isPill = part.role === 'init';
  const inset = isPill ? 20 : Math.min(36, box.corner);
  const left = box.x + inset;
  const right = box.x + box.width - inset;
  const alone = isPill ? right : left;
  return mounts.map((mount, rank) => ({
    part,
    mount,
    x: mounts.length > 1 ? left + ((right - left) * rank) / (mounts.length - 1) : alone,
    y: box.y + box.height,
  }));
}

/**
 * Where the threads of each volume enter its rim, in the order in which they come. An entry keeps away from the upright
 * parts of other volumes' threads, lest two threads look like one.
 */
export function lyingRuns(
  containers: readonly PartContainer[],
  boxOf: (part: PartContainer) => ContainerBox,
  volumes: readonly PlacedVolume[],
): Run[] {
  const centres = new Map(volumes.map(({part, centre}) => [part.id, centre]));
  const centreOf = (volumeId: string) => centres.get(volumeId) ?? 0;
  const all = containers.flatMap((part) => pins(part, boxOf(part), centreOf));
  return all.map((pin): Run => {
    const {volumeId} = pin.mount;
    const own = all.filter(({mount}) => mount.volumeId === volumeId).sort((a, b) => a.x - b.x);
    const step = Math.min(24, 100 / Math.max(1, own.length - 1));
    const wanted = centreOf(volumeId) + (own.indexOf(pin) - (own.length - 1) / 2) * step;
    const aligned = Math.abs(pin.x - wanted) < 9 && own.length === 1 ? pin.x : wanted;
    const isFree = (x: number) => all.every(({mount, x: other}) => mount.volumeId === volumeId || Math.abs(other - x) >= 7);
    const entry = [0, 7, -7, 14, -14, 21, -21].map((by) => aligned + by).find(isFree) ?? aligned;
    return {...pin, entry};
  });
}

/** The order of tracks, from the shell down, that crosses least. There are at most three, so all orders are tried. */
export function bestTracks(runs: readonly Run[], volumes: readonly PlacedVolume[]): string[] {
  const ids = volumes.map(({part}) => part.id).filter((id) => runs.some(({mount}) => mount.volumeId === id));
  const orders = permutations(ids);
  return orders.reduce((a, b) => (crossings(runs, b) < crossings(runs, a) ? b : a), orders[0] ?? []);
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.filter((_, at) => at !== index)).map((rest) => [item, ...rest]));
}

/** Crossings between the level parts of some threads and the upright parts of the others. */
function crossings(runs: readonly Run[], order: readonly string[]): number {
  const level = new Map(order.map((id, index) => [id, index]));
  const levelOf = ({mount}: Run) => level.get(mount.volumeId) ?? 0;
  let count = 0;
  for (const flat of runs) {
    const [from, to] = [Math.min(flat.x, flat.entry), Math.max(flat.x, flat.entry)];
    for (const other of runs) {
      const upright = levelOf(other) > levelOf(flat) ? other.x : other.entry;
      if (levelOf(other) !== levelOf(flat) && upright > from && upright < to) count += 1;
    }
  }
  return count;
}

type Levels = {label: number; trackOf: (volumeId: string) => number; rim: number; right: number};

/** The thread of a mount: down through the shell, along its volume's own track, and onto the rim. */
export function lyingThread(run: Run, runs: readonly Run[], volume: PlacedVolume, levels: Levels): Thread {
  const {part, mount, x, y, entry} = run;
  const end = levels.rim - 4 - lidHeight(volume.part.family);
  const track = levels.trackOf(mount.volumeId);
  const isStraight = Math.abs(entry - x) < 1;
  const next = Math.min(levels.right, ...runs.map((other) => other.x).filter((other) => other > x + 1));
  const bend = [
    {x, y: track},
    {x: entry, y: track},
  ];
  return {
    id: mount.id,
    containerId: part.id,
    volumeId: mount.volumeId,
    pin: {x, y},
    points: [{x, y}, ...(isStraight ? [] : bend), {x: isStraight ? x : entry, y: end}],
    arrow: {x: entry, y: end},
    readOnly: mount.readOnly,
    label: pathLabel(mount.mountPath, x + 8, levels.label, next - x - 16 - (mount.readOnly ? 24 : 0), 12),
  };
}
