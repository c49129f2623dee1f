import {createHash} from 'node:crypto';
import {cpus, totalmem} from 'node:os';

/** What figures depend on: another processor, another amount of memory or another Node makes another history. */
export function machineName(parts) {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}

export const thisMachine = () =>
  machineName([
    process.platform,
    process.arch,
    cpus()[0]?.model ?? '',
    String(cpus().length),
    String(Math.round(totalmem() / 2 ** 30)),
    process.versions.node.split('.')[0],
  ]);
