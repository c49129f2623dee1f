// What the kernel says of a process, seen from the node.
import {existsSync, readFileSync, readlinkSync} from 'node:fs';
import {join} from 'node:path';

/** The number of each namespace that a process is in. */
export function namespacesOf(pid) {
  const names = ['net', 'ipc', 'uts', 'pid', 'mnt', 'user'];
  return Object.fromEntries(names.map((name) => [name, /\d+/.exec(readlinkSync(`/proc/${pid}/ns/${name}`))[0]]));
}

/** Lines of `/proc/PID/status`: the first word of each. */
export function statusOf(pid, ...lines) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Object.fromEntries(lines.map((line) => [line, new RegExp(`^${line}:\\s+(\\S+)`, 'm').exec(status)?.[1]]));
}

/** A file of the control group that a process is in; nothing where there is none. `controller` counts with cgroup v1 only. */
function groupFile(pid, controller, name) {
  const groups = readFileSync(`/proc/${pid}/cgroup`, 'utf8').trim().split('\n');
  const own = groups.map((line) => line.split(':')).find(([, controllers]) => controllers.split(',').includes(controller));
  const [, , path] = own ?? groups.at(-1).split(':');
  const file = join('/sys/fs/cgroup', own ? controller : '', path, name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

const field = (text, name) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text ?? '')?.[1]);

/** The CPU time that a process's group may use in a period, both in µs, and what it has used, in µs. */
export function cpuOf(pid) {
  const both = groupFile(pid, 'cpu', 'cpu.max')?.split(' ').map(Number);
  const [quota, period] = both ?? ['quota', 'period'].map((name) => Number(groupFile(pid, 'cpu', `cpu.cfs_${name}_us`)));
  const stat = groupFile(pid, 'cpu', 'cpu.stat');
  const nanoseconds = groupFile(pid, 'cpuacct', 'cpuacct.usage');
  const used = nanoseconds === undefined ? field(stat, 'usage_usec') : Number(nanoseconds) / 1000;
  return {quota, period, used, periods: field(stat, 'nr_periods'), throttled: field(stat, 'nr_throttled')};
}

/** The memory that a process's group may use, in bytes, how many were killed for it, and whether all would be killed together. */
export function memoryOf(pid) {
  const limit = groupFile(pid, 'memory', 'memory.max') ?? groupFile(pid, 'memory', 'memory.limit_in_bytes');
  const events = groupFile(pid, 'memory', 'memory.events') ?? groupFile(pid, 'memory', 'memory.oom_control');
  return {
    limit: Number(limit),
    killed: field(events, 'oom_kill'),
    together: groupFile(pid, 'memory', 'memory.oom.group') === '1',
  };
}
