import {containersInOrder} from '../containerRole';
import type {Lifecycle} from '../pod';
import type {Ask, Given} from './advice';
import {commandLine, commandsOf, endsAtOnce, execs, program, shellScript, trapsTerm} from './command';

/** Containers that run until they are told to stop, each process 1 of its own. */
function longRunning({pod}: Given) {
  const {restartPolicy, shareProcessNamespace, hostPID} = pod.spec;
  if (restartPolicy !== 'Always' || shareProcessNamespace || hostPID) return [];
  return containersInOrder(pod)
    .filter(({role}) => role === 'app' || role === 'sidecar')
    .map((one) => ({...one, words: commandLine(one.container)}))
    .filter(({words}) => !endsAtOnce(words));
}

/** A script on one line, and no longer than one can take in. */
const short = (script: string): string => {
  const line = script.trim().replace(/\s+/g, ' ');
  return line.length > 48 ? `${line.slice(0, 47)}…` : line;
};

/**
 * A shell that stays process 1 has no handler for SIGTERM and passes it on to nobody: the kernel drops it, and the program
 * ends by SIGKILL when the grace period is over. Seen on real containers, with `sh -c "app; echo"`.
 */
const shellInTheWay: Ask = (given) =>
  longRunning(given).flatMap(({container, path, words}) => {
    // Without `command` the image's entry point gets `args`; where they begin with a shell, images make way for it.
    const [field, line] = words.length > 0 ? ['command', words] : ['args', container.args ?? []];
    const script = shellScript(line);
    if (script === undefined || trapsTerm(script) || execs(script)) return [];
    const code = `${program(line)} -c "${short(script)}"`;
    return [{kind: 'shell-in-the-way', field: `${path}.${field}`, name: container.name, code}];
  });

/** `sleep` as process 1 has no handler either. Seen on real containers: 137, after the whole grace period. */
const processWithoutHandler: Ask = (given) =>
  longRunning(given).flatMap(({container, path, words}) =>
    program(words) === 'sleep'
      ? [{kind: 'process-without-handler', field: `${path}.command`, name: container.name, code: words.join(' ')}]
      : [],
  );

/** The seconds that a preStop hook surely takes: its own `sleep`, or a command that begins by sleeping. */
function hookSeconds({preStop}: Lifecycle): {seconds: number; step: string} | undefined {
  if (preStop?.sleep) return {seconds: preStop.sleep.seconds, step: 'sleep.seconds'};
  const words = preStop?.exec?.command ?? [];
  const script = shellScript(words);
  const commands = script === undefined ? [words.join(' ')] : commandsOf(script);
  const asleep = commands.map((command) => /^(?:\S*\/)?sleep\s+(\d+)s?$/.exec(command)?.[1]);
  const seconds = asleep.reduce((total, one) => total + Number(one ?? 0), 0);
  return seconds > 0 ? {seconds, step: 'exec.command'} : undefined;
}

/**
 * The hook is paid for out of the grace period. When it takes all of it, the program gets SIGTERM and two seconds.
 *
 * kubernetes/kubernetes pkg/kubelet/kuberuntime/kuberuntime_container.go killContainer
 */
const preStopTakesAll: Ask = ({pod}) => {
  const grace = pod.spec.terminationGracePeriodSeconds ?? 30;
  return containersInOrder(pod).flatMap(({container, path}) => {
    const hook = container.lifecycle && hookSeconds(container.lifecycle);
    if (!hook || hook.seconds < grace || grace === 0) return [];
    const code = `preStop ${hook.seconds} ≥ terminationGracePeriodSeconds ${grace}`;
    const field = `${path}.lifecycle.preStop.${hook.step}`;
    return [{kind: 'pre-stop-takes-all', field, name: container.name, code}];
  });
};

/**
 * With no grace the object is gone at once, as after a forced deletion, whether or not the containers have ended.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apiserver/pkg/registry/rest/delete.go BeforeDelete
 */
const noGrace: Ask = ({written}) =>
  written.spec.terminationGracePeriodSeconds === 0
    ? [{kind: 'no-grace', field: 'spec.terminationGracePeriodSeconds', code: 'terminationGracePeriodSeconds: 0'}]
    : [];

export const stopQuestions: Ask = (given) =>
  [shellInTheWay, processWithoutHandler, preStopTakesAll, noGrace].flatMap((ask) => ask(given));
