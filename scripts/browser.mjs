// node scripts/browser.mjs [COMMAND…]: finds a Chromium, installs one if there is none, and runs the command with its path in
// $CHROMIUM. Without a command it prints the path.
//
// In order: $CHROMIUM; a Chromium or Chrome on the PATH; as root on Debian, its package; Playwright's own download.
import {spawnSync} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {chromium} from '@playwright/test';
import {isExecutable} from './executable.mjs';
import {run} from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const say = (text) => console.error(`browser: ${text}`);

/** A browser that is there but does not start (a broken package, a stub) is no browser. */
function starts(path) {
  return isExecutable(path) && spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 60_000}).status === 0;
}

function onPath(wanted) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return wanted.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return undefined;
  const packages = ['chromium', 'fonts-noto-cjk'];
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  say(`none on the PATH; apt-get installs ${packages.join(' and ')} (the fonts are for Chinese in pictures)`);
  await run(['apt-get', 'update', '-qq'], {env, onText: () => {}});
  await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages], {env, onText: () => {}});
  return onPath(names);
}

async function fromPlaywright() {
  say('npx playwright install chromium');
  await run(['playwright', 'install', 'chromium'], {onText: (text) => process.stderr.write(text)});
  return chromium.executablePath();
}

async function findBrowser() {
  const given = process.env.CHROMIUM;
  if (given) {
    if (starts(given)) return given;
    throw new Error(`$CHROMIUM is ${given}, which does not start`);
  }
  for (const look of [() => onPath(names), fromDebian, fromPlaywright]) {
    const found = await look();
    if (found && starts(found)) return found;
  }
  throw new Error('no Chromium to be had; install one and name it in $CHROMIUM');
}

try {
  const browser = await findBrowser();
  const command = process.argv.slice(2);
  if (command.length === 0) console.log(browser);
  else {
    say(browser);
    process.exitCode = await run(command, {env: {CHROMIUM: browser}});
  }
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
