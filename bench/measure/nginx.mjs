import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const program = '/usr/sbin/nginx';
const brotli = ['filter', 'static'].map((kind) => `/usr/lib/nginx/modules/ngx_http_brotli_${kind}_module.so`);

/** Debian's nginx with its Brotli modules. */
export const hasNginx = () => existsSync(program) && brotli.every((module) => existsSync(module));

export const nginxVersion = () => /nginx\/[\d.]+/.exec(spawnSync(program, ['-v']).stderr.toString())?.[0] ?? 'nginx';

/** One server for each site, all of the same words but for folder and port. */
export function configuration(scratch, sites) {
  const servers = sites.map(
    ({folder, port}) => `  server {
    listen 127.0.0.1:${port};
    server_name localhost;
    root ${folder};
    location / { try_files $uri $uri.html $uri/index.html =404; }
  }`,
  );
  return `${brotli.map((module) => `load_module ${module};`).join('\n')}
daemon off;
worker_processes 1;
pid ${scratch}/nginx.pid;
error_log ${scratch}/error.log warn;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  types { text/javascript mjs; application/manifest+json webmanifest; }
  default_type application/octet-stream;
  charset utf-8;
  access_log off;
  sendfile on;
  keepalive_timeout 65;
  absolute_redirect off;
  client_body_temp_path ${scratch}/body;
  proxy_temp_path ${scratch}/proxy;
  fastcgi_temp_path ${scratch}/fastcgi;
  uwsgi_temp_path ${scratch}/uwsgi;
  scgi_temp_path ${scratch}/scgi;
  gzip_static on;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml application/xml text/plain;
  brotli_static on;
  brotli on;
  brotli_types text/css text/javascript application/javascript application/json image/svg+xml application/xml text/plain;
  add_header Cache-Control "max-age=3600";
${servers.join('\n')}
}
`;
}

/** Serves all the sites; resolves when the last one answers. */
export async function serveByNginx(scratch, sites) {
  mkdirSync(scratch, {recursive: true});
  const file = join(scratch, 'nginx.conf');
  writeFileSync(file, configuration(scratch, sites));
  const server = spawn(program, ['-p', scratch, '-c', file, '-e', join(scratch, 'error.log')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = () => server.kill('SIGQUIT');
  process.once('exit', stop);
  for (const {port} of sites) {
    for (let tries = 0; ; tries++) {
      const response = await fetch(`http://localhost:${port}/favicon-none`).catch(() => undefined);
      if (response) break;
      if (tries > 50 || server.exitCode !== null) throw new Error(`nginx does not answer; see ${join(scratch, 'error.log')}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return {stop};
}
