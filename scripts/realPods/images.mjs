// Stand-ins for the images that the manifests name, built here out of busybox: no registry is asked. Their names are the manifests' own,
// so that a manifest is run as it is written.
import {execFileSync} from 'node:child_process';
import {chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {isOnPath, told} from './podman.mjs';

const page = 'usr/share/nginx/html';

/** A web server in place of nginx: the same folder, the same port. How it takes a signal is not nginx's way. */
const server = (port) => ['/bin/httpd', '-f', '-p', String(port), '-h', `/${page}`];

/** The images by the names they have in manifests, and what each runs if the manifest does not say. */
export const standIns = {
  'busybox:1.37': ['/bin/sh'],
  'nginx:1.29': server(80),
  'nginxinc/nginx-unprivileged:1.29': server(8080),
};

/** A program that puts a segment of System V shared memory, or gets it. Without a C compiler there is none. */
function addSharedMemory(folder) {
  if (!isOnPath('cc')) return;
  execFileSync('cc', ['-static', '-O2', '-o', join(folder, 'bin/shm'), join(import.meta.dirname, 'shm.c')]);
}

function fill(folder) {
  for (const name of ['bin', 'dev', 'etc', 'proc', 'root', 'run', 'sys', 'tmp', page]) {
    mkdirSync(join(folder, name), {recursive: true});
  }
  // The folder becomes `/`, which is there for everybody.
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'tmp'), 0o1777);
  const busybox = execFileSync('sh', ['-c', 'command -v busybox'], {encoding: 'utf8'}).trim();
  copyFileSync(busybox, join(folder, 'bin/busybox'));
  const applets = execFileSync(busybox, ['--list'], {encoding: 'utf8'}).trim().split('\n');
  for (const applet of applets.filter((name) => name !== 'busybox')) symlinkSync('busybox', join(folder, 'bin', applet));
  writeFileSync(join(folder, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\nweb:x:101:101:web:/:/bin/sh\n');
  writeFileSync(join(folder, 'etc/group'), 'root:x:0:\nweb:x:101:\n');
  writeFileSync(join(folder, page, 'index.html'), 'Welcome to beans!\n');
  addSharedMemory(folder);
}

/** Builds all of them. */
export function buildImages() {
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  const archive = `${folder}.tar`;
  try {
    fill(folder);
    execFileSync('tar', ['-C', folder, '-cf', archive, '.']);
    for (const [name, command] of Object.entries(standIns)) {
      const changes = ['--change', `CMD ${JSON.stringify(command)}`, '--change', 'ENV PATH=/bin'];
      told('import', '--quiet', ...changes, archive, `localhost/${name}`);
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
    rmSync(archive, {force: true});
  }
}
