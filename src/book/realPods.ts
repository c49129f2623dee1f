import results from './realPods.json';

/** Where a process was: on the node, in the sandbox, in two containers. Last four digits of the number of its namespace. */
type Whereabouts = {node: string; sandbox: string; first: string; second: string};

export type End = {exitCode: number; seconds: number};

/** How the first process of a container takes SIGTERM: the containers of scripts/realPods/manifests/ends.yaml. */
export const forms = [
  ...(['handles', 'takes-three', 'chooses-143', 'ignores', 'too-slow', 'no-handler'] as const),
  ...(['shell', 'shell-exec', 'shell-trap'] as const),
] as const;

export type Form = (typeof forms)[number];

type Mask = {effective: string; bounding: string; noNewPrivs: boolean; host: string};
type Devices = {devices: number; seccomp: boolean};
type Sandbox = {net: string; ipc: string; uts: string; address: string};
type Restarted = {fails: boolean; succeeds: boolean; spared: boolean};

/** What `npm run test:pods` writes down of each claim that it tries. */
export type Sightings = {
  namespaces: Record<'net' | 'ipc' | 'uts' | 'pid' | 'mnt' | 'user', Whereabouts>;
  'one-address': {addresses: string[]; hostnames: string[]};
  localhost: {answer: string};
  'loopback-only': {onLocalhost: boolean; onAddress: boolean};
  'one-volume': {read: string; otherPath: string; refusal: string};
  'shared-memory': {segment: string; file: string; outside: string};
  'port-taken': {complaint: string; exitCode: number; firstRuns: boolean};
  'one-process-table': {pid: Whereabouts; mnt: Whereabouts; seesSibling: boolean};
  'files-of-siblings': {direct: string; around: string};
  'signals-to-siblings': {restarts: number};
  'host-network': {node: string; container: string};
  'hostname-field': {name: string; hostname: string};
  'pid-one': {exitCodes: number[]};
  'sandbox-is-kept': {before: Sandbox; after: Sandbox; restarts: number};
  'volume-is-kept': {text: string};
  'sibling-is-spared': {restarts: number; running: boolean};
  'policy.Always': Restarted;
  'policy.OnFailure': Restarted;
  'policy.Never': Restarted;
  'inits-in-order': {log: string[]};
  'failed-init': {exitCode: number; app: string};
  'memory-of-process-one': {exitCode: number; idleRuns: boolean};
  'memory-of-child': {running: boolean; childCode: number; killed: number; together: boolean; cgroup: string};
  'cpu-quota': {quota: number; period: number; share: number; throttled: number; periods: number; runs: boolean};
  'limits-in-the-cgroup': {quota: number; period: number; bytes: number};
  'mask.default': Mask;
  'mask.one': Mask;
  'mask.adds': Mask;
  'mask.drops-all': Mask;
  'mask.user': Mask;
  'mask.cannot-gain': Mask;
  'mask.restricted': Mask;
  'mask.privileged': Mask;
  'root-without-capabilities': {user: string; refusal: string};
  'read-only-root': {user: string; root: string; volume: string};
  'devices.default': Devices;
  'devices.privileged': Devices;
} & Record<`${'alone' | 'together'}.${Form}`, End>;

export type ClaimId = keyof Sightings;

/** What a claim is about, in the order of the page. */
export const subjects = ['sharing', 'ends', 'restarts', 'inits', 'limits', 'privilege'] as const;

export type Subject = (typeof subjects)[number];

/** `holds`: what was seen is what book and engine say. `place` is where the book says so. */
export type Result<Id extends ClaimId = ClaimId> = {
  id: Id;
  subject: Subject;
  holds: boolean;
  place: string;
  seen: Sightings[Id];
};

export type RealPods = {
  /** The day of the run. */
  date: string;
  versions: {podman: string; runtime: string; kernel: string; cgroup: string};
  claims: Result[];
};

/** What was seen when real Pods were last run. */
export const realPods = results as unknown as RealPods;
