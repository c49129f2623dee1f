import {readFileSync, writeFileSync} from 'node:fs';

/** For a measurement that was begun by `npm run bench`: its figures go where that looks for them. By itself it only prints. */
export function report(figures) {
  const file = process.env.BENCH_REPORT;
  if (file) writeFileSync(file, JSON.stringify(figures));
}

export function reported(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}
