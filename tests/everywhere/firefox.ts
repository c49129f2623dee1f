import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Engine, Missing} from './engine';
import {type Command, webdriver} from './webdriver';

/** A profile that asks nothing of the network and whose driver listens on a free port. */
const preferences = {
  'marionette.port': 0,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** Waits until the file is there, and has something in it. */
async function written(path: string, seconds: number): Promise<string> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (text) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox does not start');
}

type Answer = [type: 1, id: number, error: {error: string; message: string} | null, result: unknown];

/** Marionette: the commands of WebDriver as JSON over a socket, `<length>:[0, id, name, parameters]`. */
async function marionette(port: number): Promise<Command & {end: () => void}> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (answer: Answer) => void>();
  let bytes = Buffer.alloc(0);
  let greeted = () => {};
  const greeting = new Promise<void>((resolve, reject) => {
    greeted = resolve;
    socket.once('error', reject);
  });
  socket.on('data', (more) => {
    bytes = Buffer.concat([bytes, more]);
    for (let colon = bytes.indexOf(':'); colon > 0; colon = bytes.indexOf(':')) {
      const end = colon + 1 + Number(bytes.subarray(0, colon));
      if (bytes.length < end) return;
      const message = JSON.parse(bytes.subarray(colon + 1, end).toString());
      bytes = bytes.subarray(end);
      if (Array.isArray(message)) waiting.get(message[1])?.(message as Answer);
      else greeted();
    }
  });
  await greeting;
  let last = 0;
  const command: Command = async (name, parameters = {}) => {
    last += 1;
    const id = last;
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify([0, id, `WebDriver:${name}`, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await answer;
    waiting.delete(id);
    if (error) throw new Error(`${name}: ${error.error}: ${error.message}`);
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
  };
  return Object.assign(command, {end: () => socket.destroy()});
}

/** Firefox without a window, driven through Marionette, which needs no driver of its own. */
export async function firefox(): Promise<Engine> {
  const program = process.env.FIREFOX;
  if (!program) throw new Missing('no Firefox: apt-get install firefox-esr, or name one in $FIREFOX');
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile, 'about:blank'], {
    // A home of its own: another Firefox of the same user may be open.
    env: {...process.env, HOME: profile},
    stdio: 'ignore',
  });
  const close = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    const command = await marionette(Number(await written(join(profile, 'MarionetteActivePort'), 60)));
    await command('NewSession', {capabilities: {}});
    return {
      ...webdriver(command),
      close: async () => {
        command.end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
