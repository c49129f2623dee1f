import {type ChildProcess, spawn} from 'node:child_process';
import {freePort} from '../../scripts/freePort.mjs';
import {type Engine, Missing} from './engine';
import {type Command, webdriver} from './webdriver';

/** Commands by the name that Marionette gives them, as method and path of W3C WebDriver. */
const routes: Record<string, [method: 'GET' | 'POST', path: string]> = {
  Navigate: ['POST', 'url'],
  GetCurrentURL: ['GET', 'url'],
  ExecuteAsyncScript: ['POST', 'execute/async'],
  PerformActions: ['POST', 'actions'],
  SetWindowRect: ['POST', 'window/rect'],
  Print: ['POST', 'print'],
};

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {method, ...(body ? {body: JSON.stringify(body)} : {})});
  const {value} = (await response.json()) as {value: {error?: string; message?: string} | null};
  if (!response.ok) throw new Error(`${url}: ${value?.error}: ${value?.message}`);
  return value;
}

/** A screen that nobody looks at: WebKitGTK has no headless mode. */
async function screen(): Promise<{display: string; child: ChildProcess}> {
  const program = process.env.XVFB;
  if (!program) throw new Missing('no screen for WebKit: apt-get install xvfb, or name Xvfb in $XVFB');
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    child.stdio[3]?.once('data', resolve);
    child.once('exit', () => reject(new Error('Xvfb does not start')));
  });
  return {display: `:${String(number).trim()}`, child};
}

async function answering(url: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    if (await ask(url, 'GET').catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** WebKit as GNOME builds it, driven by its own WebDriver: the nearest to Safari that runs on Linux from a distribution. */
export async function webkit(): Promise<Engine> {
  const {WEBKIT_DRIVER: program, MINIBROWSER: binary} = process.env;
  if (!program || !binary)
    throw new Missing('no WebKit: apt-get install webkit2gtk-driver, or name both in $WEBKIT_DRIVER and $MINIBROWSER');
  const {display, child: xvfb} = await screen();
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1'},
    stdio: 'ignore',
  });
  const close = () => {
    driver.kill();
    xvfb.kill();
  };
  process.once('exit', close);
  try {
    const root = `http://127.0.0.1:${port}`;
    await answering(`${root}/status`);
    const options = {binary, args: ['--automation']};
    const {sessionId} = (await ask(`${root}/session`, 'POST', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
    })) as {sessionId: string};
    const session = `${root}/session/${sessionId}`;
    const command: Command = (name, parameters = {}) => {
      const [method, path] = routes[name] ?? ['POST', name];
      return ask(`${session}/${path}`, method, method === 'POST' ? parameters : undefined);
    };
    return {
      ...webdriver(command),
      close: async () => {
        await ask(session, 'DELETE').catch(() => undefined);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}
