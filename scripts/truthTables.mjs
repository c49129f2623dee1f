// What the output of scripts/conformance.mjs comes to: see npm test.

/** A table holds when this share of its cases does. */
export const enough = 0.99;

/**
 * Tables that hold, that do not, and that nothing in the engine answers yet, by the lines `file: passed/total` and `file: not yet`. A
 * table without a case shows nothing, so it does not hold.
 */
export function tally(printed) {
  const tables = [...printed.matchAll(/^(\S+): (?:(\d+)\/(\d+)|not yet)$/gm)];
  const run = tables.filter(([, , held]) => held !== undefined);
  const holds = ([, , held, all]) => Number(held) / Number(all) >= enough;
  return {
    passed: run.filter(holds).length,
    failed: run.filter((table) => !holds(table)).length,
    skipped: tables.length - run.length,
    below: run.filter((table) => !holds(table)).map(([, file]) => file),
  };
}
