import {effectiveCapabilities, linuxCapabilities} from '../engine.mjs';
import {statusOf} from '../kernel.mjs';

const bitsOf = (names) => names.reduce((mask, name) => mask | (1n << BigInt(linuxCapabilities.indexOf(name))), 0n);

/** What nobody here may do cannot be handed on. */
const withheld = (host) => BigInt(`0x${host}`) ^ bitsOf(linuxCapabilities);

const containerOf = ({spec}, name) => spec.containers.find((container) => container.name === name);

const seeMask = (name) => (pod) => {
  const {CapEff, CapBnd, NoNewPrivs} = statusOf(pod.pidOf(name), 'CapEff', 'CapBnd', 'NoNewPrivs');
  return {effective: CapEff, bounding: CapBnd, noNewPrivs: NoNewPrivs === '1', host: statusOf('self', 'CapBnd').CapBnd};
};

/** The stand-ins for images leave the user alone, so who is not said to be somebody is root. */
const isMaskOf = (name) => (seen, manifest) => {
  const container = containerOf(manifest, name);
  const said = effectiveCapabilities(container, manifest);
  const held = bitsOf(said.capabilities) & ~withheld(seen.host);
  const atStart = said.firstProcess === 'none' ? 0n : held;
  const mustNotGain = container.securityContext?.allowPrivilegeEscalation === false;
  return BigInt(`0x${seen.effective}`) === atStart && BigInt(`0x${seen.bounding}`) === held && seen.noNewPrivs === mustNotGain;
};

const mask = (id, name, place) => ({id, fact: '11, privilege', place, see: seeMask(name), holds: isMaskOf(name)});

export const minimal = {
  file: 'minimal.yaml',
  claims: [
    mask('mask.default', 'app', '/pods/privileged#decode-a-mask'),
    {
      id: 'devices.default',
      fact: '11, privilege',
      place: '/pods/privileged#what-it-gives',
      see: (pod) => ({
        devices: Number(pod.asks('app', 'ls /dev | wc -l')),
        seccomp: statusOf(pod.pidOf('app'), 'Seccomp').Seccomp === '2',
      }),
      holds: ({devices, seccomp}) => devices < 20 && seccomp,
    },
  ],
};

export const privileged = {
  file: 'privileged.yaml',
  claims: [
    mask('mask.privileged', 'toolbox', '/pods/privileged#what-it-gives'),
    {
      id: 'devices.privileged',
      fact: '11, privilege',
      place: '/pods/privileged#what-it-gives',
      see: (pod) => ({
        devices: Number(pod.asks('toolbox', 'ls /dev | wc -l')),
        seccomp: statusOf(pod.pidOf('toolbox'), 'Seccomp').Seccomp === '2',
      }),
      holds: ({devices, seccomp}) => devices > 20 && !seccomp,
    },
  ],
};

export const keepsOne = {
  file: 'capabilities.yaml',
  claims: [mask('mask.one', 'web', '/pods/privileged#drop-all')],
};

export const privileges = {
  file: 'privileges.yaml',
  own: true,
  claims: [
    mask('mask.adds', 'adds', '/pods/privileged#capabilities'),
    mask('mask.drops-all', 'drops-all', '/pods/privileged#drop-all'),
    mask('mask.user', 'user', '/pods/privileged#drop-all'),
    mask('mask.cannot-gain', 'cannot-gain', '/pods/privileged#instead'),
    {
      id: 'root-without-capabilities',
      fact: '11, privilege',
      place: '/pods/privileged#drop-all',
      see: (pod) => ({
        user: pod.asks('drops-all', 'id -u'),
        refusal: /Operation not permitted/.exec(pod.tries('drops-all', 'chown 101 /tmp'))?.[0] ?? '',
      }),
      holds: ({user, refusal}) => user === '0' && refusal !== '',
    },
  ],
};

export const restricted = {
  file: 'security-restricted.yaml',
  claims: [
    mask('mask.restricted', 'web', '/pods/privileged#instead'),
    {
      id: 'read-only-root',
      fact: '11, privilege',
      place: '/pods/privileged#instead',
      see: (pod) => ({
        user: pod.asks('web', 'id -u'),
        root: /Read-only file system/.exec(pod.tries('web', 'touch /bean'))?.[0] ?? '',
        volume: pod.asks('web', 'touch /tmp/bean && echo written'),
      }),
      holds: ({user, root, volume}, {spec}) =>
        user === String(spec.securityContext.runAsUser) && root !== '' && volume === 'written',
    },
  ],
};
