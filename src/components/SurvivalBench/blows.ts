import type {Action} from '../../lifecycle/scenario';

/** From the smallest to the largest thing that is hit. */
export const targets = ['process', 'container', 'pod', 'node'] as const;
export type Target = (typeof targets)[number];

export const blowIds = [
  'child',
  'inside',
  'kill',
  'exit',
  'oom',
  'restart-all',
  'delete',
  'force',
  'evict',
  'sandbox',
  'kubelet',
  'drain',
  'reboot',
  'silent',
  'cut-force',
  'off',
  'removed',
  'out-of-service',
] as const;
export type BlowId = (typeof blowIds)[number];

/** `returns`: the reader says when the node is back. `asks`: the place whose fate is to be guessed. Times count from the blow. */
export type Blow = {target: Target; asks: string; actions: readonly Action[]; returns?: true};

/** When somebody steps in after a node has fallen silent: it is not ready by then, and nothing has been deleted. */
export const steppingIn = 100;

const inApp = {at: 0, container: 'app'} as const;

export const blows: Record<BlowId, Blow> = {
  child: {target: 'process', asks: 'app', actions: [{...inApp, do: 'out-of-memory', victim: 'child'}]},
  inside: {target: 'process', asks: 'app', actions: [{...inApp, do: 'signal', signal: 9, from: 'container'}]},
  kill: {target: 'process', asks: 'scratch', actions: [{...inApp, do: 'signal', signal: 9, from: 'node'}]},
  exit: {target: 'container', asks: 'app', actions: [{...inApp, do: 'exit', exitCode: 1}]},
  oom: {target: 'container', asks: 'memory', actions: [{...inApp, do: 'out-of-memory', victim: 'process-1'}]},
  'restart-all': {target: 'container', asks: 'helper', actions: [{...inApp, do: 'exit', exitCode: 88}]},
  delete: {target: 'pod', asks: 'scratch', actions: [{at: 0, do: 'delete'}]},
  force: {target: 'pod', asks: 'scratch', actions: [{at: 0, do: 'delete', force: true}]},
  evict: {target: 'pod', asks: 'scratch', actions: [{at: 0, do: 'evict'}]},
  sandbox: {target: 'pod', asks: 'scratch', actions: [{at: 0, do: 'sandbox-lost'}]},
  kubelet: {target: 'node', asks: 'app', actions: [{at: 0, do: 'kubelet-restarts'}]},
  drain: {target: 'node', asks: 'node', actions: [{at: 0, do: 'drain'}]},
  reboot: {target: 'node', asks: 'memory', actions: [{at: 0, do: 'node-reboots'}]},
  silent: {target: 'node', asks: 'scratch', actions: [{at: 0, do: 'node-silent'}], returns: true},
  'cut-force': {
    target: 'node',
    asks: 'data',
    actions: [
      {at: 0, do: 'node-silent'},
      {at: steppingIn, do: 'delete', force: true},
    ],
    returns: true,
  },
  off: {target: 'node', asks: 'node', actions: [{at: 0, do: 'node-off'}]},
  removed: {
    target: 'node',
    asks: 'data',
    actions: [
      {at: 0, do: 'node-off'},
      {at: steppingIn, do: 'node-object-deleted'},
    ],
  },
  'out-of-service': {
    target: 'node',
    asks: 'data',
    actions: [
      {at: 0, do: 'node-off'},
      {at: steppingIn, do: 'taint-out-of-service'},
    ],
  },
};
