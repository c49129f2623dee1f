// podman with a store and settings of its own, which are gone afterwards: nothing that lies on this machine is touched or used.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {defaultCapabilities} from './engine.mjs';

export const isOnPath = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/**
 * Whoever may not raise limits, as in many a virtual machine, can only ask for less than there is; podman asks for more where nothing is
 * said. Soft and hard are the same, because podman 4.3 takes the one for the other.
 */
const limits = ['nofile=4096:4096', 'nproc=4096:4096'];

function settings(work) {
  return [
    '[containers]',
    // containerd's, so that a container begins with what it would have on most nodes; podman's own list is shorter.
    `default_capabilities = ${JSON.stringify(defaultCapabilities)}`,
    `default_ulimits = ${JSON.stringify(limits)}`,
    '[network]',
    `network_config_dir = ${JSON.stringify(join(work, 'networks'))}`,
    '[engine]',
    'cgroup_manager = "cgroupfs"',
    'events_logger = "file"',
    // crun refuses hosts where both versions of cgroups are mounted.
    ...(isOnPath('runc') ? ['runtime = "runc"'] : []),
  ].join('\n');
}

let work;

/** The folder of store and settings, which is made when it is first asked for. Paths of sockets are short of room. */
function workFolder() {
  if (!work) {
    work = mkdtempSync('/tmp/pods-');
    writeFileSync(join(work, 'containers.conf'), settings(work));
  }
  return work;
}

/** Runs podman and returns `{status, out, err}`, whatever comes of it. */
export function podman(args, input) {
  const folder = workFolder();
  const places = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run'), '--tmpdir', join(folder, 'tmp')];
  // This kind of store mounts nothing, so it works on any file system and leaves nothing behind.
  const {status, stdout, stderr, error} = spawnSync('podman', [...places, '--storage-driver', 'vfs', ...args], {
    encoding: 'utf8',
    env: {...process.env, CONTAINERS_CONF: join(folder, 'containers.conf')},
    // Its helpers leave files where they stand.
    cwd: folder,
    input,
    timeout: 120_000,
  });
  return {status, out: (stdout ?? '').trim(), err: error?.message ?? (stderr ?? '').trim()};
}

/** What podman printed. It throws where podman failed. */
export function told(...args) {
  const {status, out, err} = podman(args);
  if (status !== 0) throw new Error(`podman ${args.join(' ')}: ${err}`);
  return out;
}

/** Why real Pods cannot be run here, in a few words; nothing where they can. */
export function whyNot() {
  if (process.platform !== 'linux') return 'it takes Linux';
  const missing = ['podman', 'busybox'].filter((command) => !isOnPath(command));
  if (missing.length > 0) return `${missing.join(' and ')} not found (Debian: apt-get install podman runc busybox-static)`;
  if (process.getuid() !== 0) return 'it takes root, to read namespaces and to put limits on memory and CPU';
  const {status, err} = podman(['info']);
  return status === 0 ? undefined : `podman does not run here: ${err.split('\n').at(-1)}`;
}

/** What the results depend on. */
export function versions() {
  const {host, version} = JSON.parse(told('info', '--format', 'json'));
  const runtime = /\d[\d.]+/.exec(host.ociRuntime.version)?.[0];
  return {
    podman: version.Version,
    runtime: `${host.ociRuntime.name} ${runtime}`,
    kernel: execFileSync('uname', ['-r'], {encoding: 'utf8'}).trim(),
    cgroup: host.cgroupVersion,
  };
}

/** Ends what is left of the Pods, and takes the store away. */
export function clearAway() {
  if (!work) return;
  podman(['pod', 'rm', '--all', '--force', '--time', '0']);
  rmSync(work, {recursive: true, force: true});
}
