import {milliUnits, outOfMemory, parseQuantity, wholeUnits} from '../engine.mjs';
import {cpuOf, memoryOf} from '../kernel.mjs';
import {versions} from '../podman.mjs';
import {pause, until} from '../realPod.mjs';

const limitsOf = ({spec}, name) => spec.containers.find((container) => container.name === name).resources.limits;
const bytes = (quantity) => Number(wholeUnits(parseQuantity(quantity)));
const cores = (quantity) => Number(milliUnits(parseQuantity(quantity))) / 1000;

/** The share of one core that a container uses, over so many seconds. */
async function shareOf(pid, seconds) {
  const [before, begin] = [cpuOf(pid).used, performance.now()];
  await pause(seconds);
  return (cpuOf(pid).used - before) / 1000 / (performance.now() - begin);
}

export const limits = {
  file: 'limits.yaml',
  own: true,
  ready: (pod) => until(() => !pod.state('eater').running && /child:/.test(pod.logs('parent')), 15),
  claims: [
    {
      id: 'memory-of-process-one',
      fact: 'F11-11',
      place: '/pods/alternatives#visibility',
      see: (pod) => ({exitCode: pod.state('eater').exitCode, idleRuns: pod.state('idle').running}),
      holds: ({exitCode, idleRuns}) => {
        const settings = {cgroup: 'v1', singleProcessOOMKill: false};
        return exitCode === outOfMemory('process-1', '1.37', settings).exitCode && idleRuns;
      },
    },
    {
      id: 'memory-of-child',
      fact: 'F11-11',
      place: '/pods/alternatives#visibility',
      see: (pod) => {
        const {running, pid} = pod.state('parent');
        const {killed, together} = running ? memoryOf(pid) : {};
        const childCode = Number(/child: (\d+)/.exec(pod.logs('parent'))?.[1]);
        return {running, childCode, killed, together, cgroup: versions().cgroup};
      },
      holds: ({running, childCode, killed, together, cgroup}) => {
        const said = outOfMemory('child', '1.37', {cgroup, singleProcessOOMKill: !together});
        return running === (said.kills === 'child') && childCode === 137 && killed === 1;
      },
    },
    {
      id: 'cpu-quota',
      fact: 'F11-12',
      place: '/concepts#cpu-throttling',
      see: async (pod) => {
        const pid = pod.pidOf('busy');
        const share = await shareOf(pid, 4);
        const {quota, period, periods, throttled} = cpuOf(pid);
        return {quota, period, share: Math.round(share * 100) / 100, throttled, periods, runs: pod.state('busy').running};
      },
      holds: ({quota, period, share, throttled, runs}, manifest) => {
        const limit = cores(limitsOf(manifest, 'busy').cpu);
        return quota / period === limit && share > 0.5 * limit && share < 1.2 * limit && throttled > 0 && runs;
      },
    },
  ],
};

export const written = {
  file: 'resizable.yaml',
  claims: [
    {
      id: 'limits-in-the-cgroup',
      fact: 'F11-12',
      place: '/concepts#cgroup',
      see: (pod) => {
        const pid = pod.pidOf('app');
        const {quota, period} = cpuOf(pid);
        return {quota, period, bytes: memoryOf(pid).limit};
      },
      holds: (seen, manifest) => {
        const {cpu, memory} = limitsOf(manifest, 'app');
        return seen.quota / seen.period === cores(cpu) && seen.bytes === bytes(memory);
      },
    },
  ],
};
