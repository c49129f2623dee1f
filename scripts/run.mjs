import {spawn} from 'node:child_process';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project, its own tools first on the PATH, and resolves to its exit status. `env` is added to the
 * environment; `onText` gets what the command prints instead of the terminal.
 */
export function run([command, ...args], {env = {}, onText} = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: {...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`, ...env},
    stdio: ['inherit', onText ? 'pipe' : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  child.stdout?.setEncoding('utf8').on('data', onText);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
}
