import {volumeTypeText} from './bowls';
import {nameLabel} from './containerBoxes';
import type {ContainerBox, VolumeBox} from './figure';
import type {PartContainer, PartVolume} from './podParts';

/** `lifetime` is the room to the right of a bowl for the word on how long it lasts, in the longer language. */
export const bowl = {width: 146, height: 58, lifetime: 92};

export type PlacedVolume = {part: PartVolume; centre: number};

/** Bowls stand under the middle of the beans that mount them, then are pushed apart; those that nobody mounts come last. */
export function placeBowls(
  volumes: readonly PartVolume[],
  containers: readonly PartContainer[],
  boxOf: (part: PartContainer) => ContainerBox,
  usual: number,
): PlacedVolume[] {
  const wanted = volumes.map((part) => {
    const users = containers.filter(({mounts}) => mounts.some(({volumeId}) => volumeId === part.id)).map(boxOf);
    const centre = users.reduce((sum, {x, width}) => sum + x + width / 2, 0) / users.length;
    return users.length > 0 ? {part, centre, order: centre} : {part, centre: usual, order: Number.POSITIVE_INFINITY};
  });
  // Infinity less infinity is no order: those without users stay as they are written.
  wanted.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  const centres = spread(
    wanted.map(({centre}) => centre),
    bowl.width + bowl.lifetime,
    bowl.width / 2 + 12,
  );
  return wanted.map(({part}, index) => ({part, centre: centres[index] as number}));
}

/** Pushes centres apart until each has the room it needs, moving the whole row as little as it can. */
function spread(centres: readonly number[], room: number, from: number): number[] {
  const placed: number[] = [];
  for (const centre of centres) placed.push(Math.max(centre, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + room));
  const drift = placed.reduce((sum, x, index) => sum + x - (centres[index] ?? x), 0) / Math.max(1, placed.length);
  const shift = Math.max(-drift, from - (placed[0] ?? from));
  return placed.map((x) => x + shift);
}

export function bowlBox({part, centre}: PlacedVolume, rim: number, nodeTop: number): VolumeBox {
  const x = centre - bowl.width / 2;
  return {
    id: part.id,
    family: part.family,
    form: 'bowl',
    x,
    y: rim,
    width: bowl.width,
    height: bowl.height,
    name: nameLabel(part.name, centre, rim + 24, bowl.width - 30, 13),
    type: {x: centre, y: rim + 42, text: volumeTypeText(part.type), whole: part.type},
    lifetimeAt: {x: x + bowl.width - 18, y: nodeTop - 9, anchor: 'start'},
  };
}
