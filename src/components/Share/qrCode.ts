import {encode} from 'uqr';

/** A QR code to draw: `size` modules each way, its dark ones as one path. */
export type QrCode = {size: number; path: string};

/** What readers need around the code to find it: four modules (ISO/IEC 18004). */
const quietZone = 4;

/**
 * The code of an address. A seventh of it may be lost, more where the same size allows: enough for a beamer's glare and a crease
 * in the paper.
 */
export function qrCode(address: string): QrCode {
  const {size, data} = encode(address, {ecc: 'M', boostEcc: true, border: quietZone});
  const runs = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return {size, path: runs.join('')};
}

/** Where dark modules of a row begin, and how many follow each other. */
function runsOf(row: boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
