// node scripts/nginx.mjs COMMAND…: runs the command beside nginx, which serves build/ with the configuration of deploy/nginx at
// $NGINX_ORIGIN. Finds nginx and wrk ($WRK), or installs Debian's packages where it may. Where they cannot be had, $NGINX_MISSING says
// why, and the tests that need them are skipped by that name.
import {spawn} from 'node:child_process';
import {chmodSync, chownSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {isExecutable} from './executable.mjs';
import {freePort} from './freePort.mjs';
import {release} from './release.mjs';
import {run} from './run.mjs';

const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'wrk'];

/** Debian keeps servers where only root looks for programs. */
function onPath(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

const found = () => ({nginx: onPath('nginx'), wrk: onPath('wrk')});

async function findServer() {
  const there = found();
  if (there.nginx && there.wrk) return there;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return there;
  console.error(`nginx: apt-get installs ${packages.join(', ')}`);
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  await run(['apt-get', 'update', '-qq'], {env, onText: () => {}});
  // In runlevel 1 the package starts no server of its own.
  const quietly = {env: {...env, RUNLEVEL: '1'}, onText: () => {}};
  await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages], quietly);
  return found();
}

/** Where Debian puts the module that sends the `.br` beside a file. */
const brotliStatic = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * nginx with the configuration of deploy/nginx and the site of build/, in a folder of its own and on a free port of this machine. It is
 * never root here, as it need not be in earnest. What it complains of goes to `error.log` in that folder.
 */
async function serve(nginx) {
  const prefix = mkdtempSync(join(tmpdir(), 'edamame-nginx-'));
  await release(prefix, {quality: 6});
  const port = await freePort();
  writeFileSync(join(prefix, 'conf/listen.conf'), `listen 127.0.0.1:${port} default_server backlog=4096;\n`);
  const hasBrotli = existsSync(brotliStatic);
  if (hasBrotli) {
    writeFileSync(join(prefix, 'conf/modules/brotli.conf'), `load_module ${brotliStatic};\n`);
    writeFileSync(join(prefix, 'conf/http/brotli.conf'), 'brotli_static on;\n');
  }
  chmodSync(prefix, 0o755);
  const nobody = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {};
  if (nobody.uid) chownSync(join(prefix, 'run'), nobody.uid, nobody.gid);
  const complaints = openSync(join(prefix, 'error.log'), 'a');
  // It goes to the background once it listens, else it would refuse to be replaced by a new nginx.
  const started = spawn(nginx, ['-p', prefix, '-c', 'conf/nginx.conf'], {...nobody, stdio: ['ignore', 'ignore', complaints]});
  const status = await new Promise((resolve) => started.on('close', resolve));
  const stop = () => {
    // Whichever process is the master now: an upgrade makes another one.
    const pid = join(prefix, 'run/nginx.pid');
    if (existsSync(pid)) process.kill(Number(readFileSync(pid, 'utf8')), 'SIGTERM');
    rmSync(prefix, {recursive: true, force: true});
  };
  if (status !== 0) {
    const said = readFileSync(join(prefix, 'error.log'), 'utf8');
    stop();
    throw new Error(`nginx does not start:\n${said}`);
  }
  const origin = `http://127.0.0.1:${port}`;
  return {stop, env: {NGINX_BINARY: nginx, NGINX_ORIGIN: origin, NGINX_PREFIX: prefix, NGINX_BROTLI: hasBrotli ? 'yes' : ''}};
}

const {nginx, wrk} = await findServer();
if (nginx && wrk) {
  const {env, stop} = await serve(nginx);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      stop();
      process.exit(1);
    });
  process.exitCode = await run(process.argv.slice(2), {env: {...env, WRK: wrk}});
  stop();
} else {
  const missing = `no ${nginx ? 'wrk' : 'nginx'} here, and no right to install Debian's ${packages.join(', ')}`;
  console.error(`nginx: skipped: ${missing}`);
  process.exitCode = await run(process.argv.slice(2), {env: {NGINX_MISSING: missing}});
}
