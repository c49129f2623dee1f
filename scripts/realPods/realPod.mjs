// A manifest run as a real Pod: containers of runc or crun in one sandbox.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseAllDocuments} from 'yaml';
import {podman, told} from './podman.mjs';

export const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

/** Asks until the answer is yes, at most so many seconds. */
export async function until(isSo, seconds) {
  const end = Date.now() + seconds * 1000;
  while (!isSo() && Date.now() < end) await pause(0.1);
}

const folders = {own: join(import.meta.dirname, 'manifests'), book: join(import.meta.dirname, '../../static/manifests')};

/** A manifest of the book, or of this folder if `own`. */
export function manifestText({file, own}) {
  return readFileSync(join(own ? folders.own : folders.book, file), 'utf8');
}

/** The Pod of a manifest, as the engine takes it. */
export function podIn(text) {
  return parseAllDocuments(text)
    .map((document) => document.toJS())
    .find(({kind}) => kind === 'Pod');
}

/**
 * Starts the Pod of a manifest. `made` is what podman said to it; the rest are questions to it and to its containers. `end` removes it.
 */
export function startPod(text) {
  const manifest = podIn(text);
  const {name} = manifest.metadata;
  const made = podman(['kube', 'play', '-'], text);
  const inspect = (container) => JSON.parse(told('inspect', `${name}-${container}`))[0];
  const run = (container, script) => podman(['exec', `${name}-${container}`, 'sh', '-c', script]);
  return {
    manifest,
    made,
    names: manifest.spec.containers.map((container) => container.name),
    state: (container) => {
      const {State, RestartCount} = inspect(container);
      const {Status, ExitCode, Pid, FinishedAt} = State;
      return {
        status: Status,
        running: State.Running,
        exitCode: ExitCode,
        pid: Pid,
        finished: FinishedAt,
        restarts: RestartCount,
      };
    },
    /** The containers that run, apart from that of the sandbox. */
    running: () => {
      const names = told('ps', '--filter', `pod=${name}`, '--format', '{{.Names}}').split('\n');
      return manifest.spec.containers.map((container) => container.name).filter((one) => names.includes(`${name}-${one}`));
    },
    pidOf: (container) => inspect(container).State.Pid,
    pidOfSandbox: () => {
      const {InfraContainerID} = JSON.parse(told('pod', 'inspect', name));
      return JSON.parse(told('inspect', InfraContainerID))[0].State.Pid;
    },
    /** What a shell in a container printed. */
    asks: (container, script) => run(container, script).out,
    /** The same, with what it complained of. */
    tries: (container, script) => {
      const {out, err} = run(container, script);
      return [out, err].filter(Boolean).join('\n');
    },
    logs: (container) => {
      const {out, err} = podman(['logs', `${name}-${container}`]);
      return [out, err].filter(Boolean).join('\n');
    },
    signal: (signal, containers) =>
      podman(['kill', '--signal', signal, ...containers.map((container) => `${name}-${container}`)]),
    end: () => podman(['pod', 'rm', '--force', '--time', '0', name]),
  };
}

/** The address and the host name that a container has. */
export const addressOf = (pod, container) =>
  pod.asks(container, "ip -4 -o addr show eth0 | awk '{print $4}'").replace(/\/\d+$/, '');
