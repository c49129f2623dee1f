/** Signals of Linux by number, on the architectures that Kubernetes runs on. Those from 34 to 64 have no names of their own. */
const names: Readonly<Record<number, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  3: 'SIGQUIT',
  4: 'SIGILL',
  5: 'SIGTRAP',
  6: 'SIGABRT',
  7: 'SIGBUS',
  8: 'SIGFPE',
  9: 'SIGKILL',
  10: 'SIGUSR1',
  11: 'SIGSEGV',
  12: 'SIGUSR2',
  13: 'SIGPIPE',
  14: 'SIGALRM',
  15: 'SIGTERM',
  16: 'SIGSTKFLT',
  17: 'SIGCHLD',
  18: 'SIGCONT',
  19: 'SIGSTOP',
  20: 'SIGTSTP',
  21: 'SIGTTIN',
  22: 'SIGTTOU',
  23: 'SIGURG',
  24: 'SIGXCPU',
  25: 'SIGXFSZ',
  26: 'SIGVTALRM',
  27: 'SIGPROF',
  28: 'SIGWINCH',
  29: 'SIGIO',
  30: 'SIGPWR',
  31: 'SIGSYS',
  34: 'SIGRTMIN',
  64: 'SIGRTMAX',
};

const numbers = new Map(Object.entries(names).map(([number, name]) => [name, Number(number)]));

export const sigkill = 9;
export const sigterm = 15;
export const sigstop = 19;

/** What happens to a process that has no handler for the signal. */
export type DefaultAction = 'ends' | 'stops' | 'nothing';

const stopping = [sigstop, 20, 21, 22];
const harmless = [17, 18, 23, 28];

/** What Linux does with a process that says nothing of the signal: signal(7). */
export function defaultAction(signal: number): DefaultAction {
  if (stopping.includes(signal)) return 'stops';
  return harmless.includes(signal) ? 'nothing' : 'ends';
}

/** `SIGTERM` for 15; `SIG40` for a number without a name. */
export function signalName(signal: number): string {
  return names[signal] ?? `SIG${signal}`;
}

/**
 * The number of a signal, written as images and manifests write it: `SIGTERM`, `TERM`, `15`, `SIGRTMIN+3`. Undefined: there is no such
 * signal.
 */
export function signalNumber(text: string): number | undefined {
  const plain = text.trim().toUpperCase();
  if (/^\d+$/.test(plain)) return inRange(Number(plain));
  const [, name = '', sign, step = '0'] = /^(?:SIG)?([A-Z]+\d?)(?:([+-])(\d+))?$/.exec(plain) ?? [];
  const base = numbers.get(`SIG${name}`);
  if (base === undefined || (sign && !name.startsWith('RTM'))) return undefined;
  return inRange(base + (sign === '-' ? -1 : 1) * Number(step));
}

function inRange(signal: number): number | undefined {
  return signal >= 1 && signal <= 64 ? signal : undefined;
}
