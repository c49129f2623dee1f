import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const tools = JSON.parse(readFileSync(new URL('tools.json', import.meta.url), 'utf8'));

function call(command, args, {cwd, env, log}) {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd, env: {...process.env, ...env}, maxBuffer: 2 ** 28});
  writeFileSync(log, `${stdout}\n${stderr}`);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} in ${cwd} failed; see ${log}`);
}

/** Packages at the versions of tools.json in a folder of their own, installed once; nothing of theirs runs while they are installed. */
function installed(folder, dependencies) {
  mkdirSync(folder, {recursive: true});
  const manifest = JSON.stringify({name: 'bench-tool', private: true, version: '0.0.0', dependencies}, undefined, 2);
  const stamp = join(folder, '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return folder;
  rmSync(join(folder, 'node_modules'), {recursive: true, force: true});
  writeFileSync(join(folder, 'package.json'), manifest);
  call('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: folder, log: join(folder, 'install.log')});
  writeFileSync(stamp, manifest);
  return folder;
}

/** The other tools need a newer Node than this project does; it comes as a package like the rest. */
export function nodeFor(scratch) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  return join(installed(join(scratch, 'node'), {[name]: tools.node}), 'node_modules', name, 'bin/node');
}

export const lighthouseIn = (scratch) =>
  join(installed(join(scratch, 'lighthouse'), tools.lighthouse), 'node_modules/lighthouse/cli/index.js');

/**
 * Writes a tool's project, builds it unless it was built of the same, and says where the site is. `keeps`: a site that was built once will do, though the
 * book's text has changed since.
 */
export function builtProject(scratch, node, subject, {chapters, pictures}, keeps) {
  const folder = installed(join(scratch, subject.packages), tools[subject.packages]);
  const output = join(folder, subject.output);
  const files = {
    ...subject.files(chapters),
    ...Object.fromEntries(Object.entries(pictures).map(([name, text]) => [`${subject.publicFolder}/${name}`, text])),
  };
  const print = createHash('sha256')
    .update(JSON.stringify([files, tools[subject.packages], subject.build]))
    .digest('hex');
  const stamp = join(folder, `.built-${subject.output.replaceAll(/\W/g, '')}`);
  if (existsSync(stamp) && (keeps || readFileSync(stamp, 'utf8') === print)) return output;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
  rmSync(output, {recursive: true, force: true});
  const env = {CI: '1', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production'};
  call(node, subject.build, {cwd: folder, env, log: join(folder, 'build.log')});
  writeFileSync(stamp, print);
  return output;
}
