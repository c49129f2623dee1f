import type {Box, PodFigure} from '../../diagram/figure';

/** Where a part of a figure can be pressed, in pixels of the figure. */
export type PartBox = Box & {id: string; round: number};

const smallest = 24;

/** At least as large as a finger needs, about the same centre. */
function large({x, y, width, height}: Box): Box {
  const w = Math.max(width, smallest);
  const h = Math.max(height, smallest);
  return {x: x - (w - width) / 2, y: y - (h - height) / 2, width: w, height: h};
}

/** Everything that can be selected, in the order in which it is read: sandbox, containers with their ports and mounts, volumes, node. */
export function partBoxes(figure: PodFigure): PartBox[] {
  const {shell, containers, ports, threads, volumes, node} = figure;
  const {baselines, x} = shell.sandboxText;
  const first = baselines[0] ?? 0;
  const textWidth = Math.min(figure.width - 90, 330);
  const sandbox = {x: x - textWidth / 2, y: first - 17, width: textWidth, height: 24 + (baselines.length - 1) * 16};
  const inside = containers.flatMap((box): PartBox[] => [
    {...box, round: box.corner},
    ...ports.filter(({containerId}) => containerId === box.id).map((port) => ({...large(port), id: port.id, round: 6})),
    ...threads
      .filter(({containerId}) => containerId === box.id)
      .map(({id, label, readOnly}) => ({
        ...large({x: label.x - 4, y: label.y - 13, width: label.text.length * 7.2 + (readOnly ? 30 : 8), height: 18}),
        id,
        round: 6,
      })),
  ]);
  return [
    {...sandbox, id: shell.id, round: 12},
    ...inside,
    ...volumes.map((volume) => ({...volumeBox(volume), id: volume.id, round: 12})),
    {...node, round: 4},
  ];
}

function volumeBox({form, x, y, width, height, name}: PodFigure['volumes'][number]): Box {
  if (form === 'bowl') return {x, y: y - 8, width, height: height + 12};
  return {x, y: y - 4, width: Math.max(width, name.x - x + name.text.length * 8), height: height + 14};
}

/** The part that can be pressed at a point of the figure: the last there, which lies above the others. */
export const partAt = (boxes: readonly PartBox[], x: number, y: number): string | undefined =>
  boxes.findLast((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)?.id;
