// node scripts/otherBrowsers.mjs COMMAND…: runs the command with Firefox in $FIREFOX and WebKit in $WEBKIT_DRIVER, $MINIBROWSER and
// $XVFB (it needs a screen). Installs Debian's packages where it may. What cannot be had is left out, and the tests that need it are
// skipped by that name.
import {readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {isExecutable} from './executable.mjs';
import {run} from './run.mjs';

/** The program by which each is known, in $NAME or among these files, and the package it comes in. */
const programs = {
  FIREFOX: {names: ['firefox-esr', 'firefox'], comesIn: 'firefox-esr'},
  WEBKIT_DRIVER: {names: ['WebKitWebDriver'], comesIn: 'webkit2gtk-driver'},
  MINIBROWSER: {names: ['MiniBrowser'], comesIn: 'webkit2gtk-driver'},
  XVFB: {names: ['Xvfb'], comesIn: 'xvfb'},
};

/** Debian keeps MiniBrowser off the PATH, in a folder by machine and version. */
function foldersOfWebkit() {
  const list = (folder) => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  return list('/usr/lib')
    .flatMap(list)
    .filter((folder) => /\/webkit2gtk-[\d.]+$/.test(folder));
}

function find() {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...foldersOfWebkit()];
  return Object.entries(programs).map(([variable, {names, comesIn}]) => {
    const given = process.env[variable];
    const path = given || names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
    return {variable, path, comesIn};
  });
}

async function install(packages) {
  console.error(`other browsers: apt-get installs ${packages.join(', ')}`);
  const options = {env: {DEBIAN_FRONTEND: 'noninteractive'}, onText: () => {}};
  await run(['apt-get', 'update', '-qq'], options);
  await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

let found = find();
const missing = [...new Set(found.filter(({path}) => !path).map(({comesIn}) => comesIn))];
if (missing.length > 0 && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
  await install(missing);
  found = find();
}
const env = Object.fromEntries(found.filter(({path}) => path).map(({variable, path}) => [variable, path]));
for (const {variable, comesIn} of found) if (!env[variable]) console.error(`other browsers: no ${comesIn} here`);
process.exitCode = await run(process.argv.slice(2), {env});
