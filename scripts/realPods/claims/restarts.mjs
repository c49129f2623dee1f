import {shouldRestart} from '../engine.mjs';
import {namespacesOf} from '../kernel.mjs';
import {addressOf, pause, until} from '../realPod.mjs';

const sandboxOf = (pod) => {
  const {net, ipc, uts} = namespacesOf(pod.pidOf('puller'));
  return {net: net.slice(-4), ipc: ipc.slice(-4), uts: uts.slice(-4), address: addressOf(pod, 'puller')};
};

export const kept = {
  file: 'file-puller.yaml',
  ready: (pod) => until(() => pod.asks('puller', 'cat /data/index.html') !== '', 10),
  claims: [
    {
      id: 'sandbox-is-kept',
      fact: 'F11-06',
      place: '/pods/why#fate',
      see: async (pod) => {
        pod.asks('puller', 'echo kept > /data/bean');
        const before = sandboxOf(pod);
        // Not by podman, which would take it that nobody wants the container back.
        process.kill(pod.pidOf('puller'), 'SIGKILL');
        await until(() => pod.state('puller').restarts > 0 && pod.state('puller').running, 10);
        return {before, after: sandboxOf(pod), restarts: pod.state('puller').restarts};
      },
      holds: ({before, after, restarts}) =>
        restarts === 1 && before.address !== '' && Object.keys(before).every((kind) => before[kind] === after[kind]),
    },
    {
      id: 'volume-is-kept',
      fact: 'F11-06',
      place: '/pods/durability#lifetimes',
      see: (pod) => ({text: pod.asks('puller', 'cat /data/bean')}),
      holds: ({text}) => text === 'kept',
    },
    {
      id: 'sibling-is-spared',
      fact: 'F11-06',
      place: '/pods/why#fate',
      see: (pod) => ({restarts: pod.state('web').restarts, running: pod.state('web').running}),
      holds: ({restarts, running}) => restarts === 0 && running,
    },
  ],
};

const exitCodes = {fails: 3, succeeds: 0};

const policy = (name) => ({
  file: 'restarts.yaml',
  own: true,
  change: name === 'Always' ? undefined : (text) => text.replace('restartPolicy: Always', `restartPolicy: ${name}`),
  ready: () => pause(4),
  claims: [
    {
      id: `policy.${name}`,
      fact: 'F11-14',
      place: '/pods/lifecycle#restart-policy',
      see: (pod) => ({
        ...Object.fromEntries(Object.keys(exitCodes).map((container) => [container, pod.state(container).restarts > 0])),
        spared: pod.state('stays').restarts === 0 && pod.state('stays').running,
      }),
      holds: (seen, manifest) =>
        seen.spared &&
        Object.entries(exitCodes).every(
          ([container, exitCode]) => seen[container] === shouldRestart(manifest, container, {terminated: {exitCode}}, false),
        ),
    },
  ],
});

export const always = policy('Always');
export const onFailure = policy('OnFailure');
export const never = policy('Never');
