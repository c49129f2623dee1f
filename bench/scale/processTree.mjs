import {readdirSync, readFileSync} from 'node:fs';

/** The second number after the name in /proc/<pid>/stat is the parent; the name may have spaces and brackets. */
export const parentIn = (stat) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);

/** A process and everything that it has begun, by the parent of each. */
export function treeOf(pid, parents) {
  const tree = [pid];
  for (let at = 0; at < tree.length; at++) {
    for (const [child, parent] of parents) if (parent === tree[at]) tree.push(child);
  }
  return tree;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Bytes that a process and its descendants hold; what several share counts once (PSS). Linux only, elsewhere 0. */
export function memoryOf(pid) {
  let ids = [];
  try {
    ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  const parents = new Map(ids.map((id) => [Number(id), parentIn(read(`/proc/${id}/stat`))]));
  const kilobytes = treeOf(pid, parents).map((one) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, one) => sum + one, 0) * 1024;
}

/** Looks at a child until it ends: the most that it and its descendants ever held, as far as a look every so often can tell. */
export function watchMemory(child, everyMs = 1000) {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid));
  }, everyMs);
  child.once('close', () => clearInterval(timer));
  return () => most;
}
