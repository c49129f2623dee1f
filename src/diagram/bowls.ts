import type {VolumeFamily} from './figure';

/** `PersistentVolumeClaim` is written PVC; every other kind by its API key. */
export function volumeTypeText(type: string): string {
  return type === 'persistentVolumeClaim' ? 'PVC' : type;
}

/** A, B, … Z, AA, AB: names for volumes where a thread cannot reach them. */
export function volumeLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? volumeLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** How far above the rim a thread ends: on the knob side of a lid, or on the rim itself. */
export const lidHeight = (family: VolumeFamily): number => (family === 'projection' ? 9 : 0);
