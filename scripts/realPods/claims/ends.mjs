import {isProcessOne, takesSignal} from '../engine.mjs';
import {pause} from '../realPod.mjs';
import {stopPod} from '../stopPod.mjs';

const sigterm = 15;

/** The containers of ends.yaml, as a scenario tells of their processes. */
const behaviours = {
  handles: {cleanupSeconds: 1},
  'takes-three': {cleanupSeconds: 3},
  'chooses-143': {cleanupSeconds: 1, exitCode: 143},
  ignores: {program: 'ignores'},
  'too-slow': {cleanupSeconds: 20},
  'no-handler': {program: 'none'},
  shell: {form: 'shell'},
  'shell-exec': {form: 'shell-exec'},
  'shell-trap': {form: 'shell-trap'},
};

export const forms = Object.keys(behaviours);

/** What the simulator says of an end: its exit code and how many seconds after SIGTERM it comes. */
export function expectedEnd(form, manifest) {
  const grace = manifest.spec.terminationGracePeriodSeconds;
  const effect = takesSignal(behaviours[form], sigterm, {isProcessOne: isProcessOne(manifest)});
  const {exitsAfterSeconds = Number.POSITIVE_INFINITY, exitCode} = effect;
  return exitsAfterSeconds < grace ? {exitCode, seconds: exitsAfterSeconds} : {exitCode: 137, seconds: grace};
}

/** Commands to the runtime take their time, one container after the other. */
const isAbout = (seconds, expected) => seconds > expected - 0.3 && seconds < expected + 2;

/** The nine ends of one Pod; all of them are seen at the first question. */
function endsOf(kind, change) {
  let ends;
  return {
    file: 'ends.yaml',
    own: true,
    change,
    ready: () => pause(1),
    claims: forms.map((form) => ({
      id: `${kind}.${form}`,
      fact: 'F11-08 and the table above it',
      place: '/pods/termination#exit-codes',
      see: async (pod) => {
        ends ??= await stopPod(pod);
        return {...ends[form], heard: form === 'shell' ? pod.logs(form).includes('heard') : undefined};
      },
      holds: ({exitCode, seconds, heard}, manifest) => {
        const expected = expectedEnd(form, manifest);
        return exitCode === expected.exitCode && isAbout(seconds, expected.seconds) && !heard;
      },
    })),
  };
}

export const endsAlone = endsOf('alone');

export const endsTogether = endsOf('together', (text) => text.replace('spec:\n', 'spec:\n  shareProcessNamespace: true\n'));

export const pidOne = {
  file: 'pid-one.yaml',
  // Podman would start them again. That nobody does so once a Pod is deleted is the kubelet's part.
  change: (text) => text.replace('spec:\n', 'spec:\n  restartPolicy: Never\n'),
  ready: () => pause(1),
  claims: [
    {
      id: 'pid-one',
      fact: 'F11-08',
      place: '/pods/termination#exit-codes',
      see: async (pod) => {
        const ends = await stopPod(pod);
        return {exitCodes: pod.names.map((name) => ends[name].exitCode)};
      },
      // Printed in the chapter.
      holds: ({exitCodes}) => exitCodes.join() === '0,137,137',
    },
  ],
};
