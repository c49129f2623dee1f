// What the output of scripts/conformance.mjs comes to: see npm test.

/** A table holds when this share of its cases does. */
export const enough = 0.99;

/**
 * Tables that hold and that do not, by the lines `file: passed/total`. A table without a case shows nothing, so it does not hold.
 */
export function tally(printed) {
  const tables = [...printed.matchAll(/^(\S+): (\d+)\/(\d+)$/gm)];
  const below = tables.filter(([, , held, all]) => !(Number(held) / Number(all) >= enough)).map(([, file]) => file);
  return {passed: tables.length - below.length, failed: below.length, below};
}
