import type {Command} from './shell';

/**
 * What the book uses of kubectl, as `kubectl <verb> --help` has it: verbs and their flags, those with `=` take a value. Whoever
 * needs another looks it up there first.
 */
const verbs: Record<string, string> = {
  apply: '-f= -l= --dry-run=',
  attach: '-c= -i -t',
  create: '-f= -o= --dry-run=',
  'create namespace': '',
  debug: '-c= -i -t --image= --target= --profile= --copy-to=',
  delete: '-f= -l= --wait= --now --force --grace-period=',
  describe: '-l=',
  drain: '--ignore-daemonsets --delete-emptydir-data --force',
  exec: '-c= -i -t',
  get: '-o= -l= -A -w --field-selector= --show-managed-fields --subresource=',
  label: '--overwrite',
  logs: '-c= -l= -f --previous --tail=',
  patch: '-p= --type= --subresource=',
  'port-forward': '',
  'rollout status': '',
  scale: '--replicas=',
  'set image': '',
  taint: '',
  wait: '-f= -l= --for= --timeout=',
};
const ofAllVerbs = '-n=';

/** A call of kubectl, taken apart. */
export type KubectlCall = {
  verb: string;
  files: string[];
  container: string | undefined;
  /** The words that are neither flags nor their values, up to `--`. */
  names: string[];
};

/** Reads `kubectl …`. Throws where a verb or a flag is not one that the book knows, or a flag has no value. */
export function readKubectl([program, ...words]: Command): KubectlCall {
  if (program !== 'kubectl') throw new Error(`${program} is not kubectl`);
  const [first = '', second = ''] = words;
  const verb = Object.hasOwn(verbs, `${first} ${second}`) ? `${first} ${second}` : first;
  const own = verbs[verb];
  if (own === undefined) throw new Error(`kubectl ${first}: the book knows no such verb`);
  const flags = `${own} ${ofAllVerbs}`.split(' ');
  const call: KubectlCall = {verb, files: [], container: undefined, names: []};
  const rest = words.slice(verb.split(' ').length);
  while (rest.length > 0) {
    const word = rest.shift() ?? '';
    if (word === '--') break;
    if (!word.startsWith('-') || word === '-') {
      call.names.push(word);
      continue;
    }
    const [flag = '', written] = word.split(/=(.*)/s);
    // `-it` is `-i -t`.
    const parts = /^-[a-z]{2,}$/.test(flag) ? [...flag.slice(1)].map((letter) => `-${letter}`) : [flag];
    for (const part of parts) {
      if (flags.includes(part)) continue;
      if (!flags.includes(`${part}=`)) throw new Error(`kubectl ${verb} ${part}: the book knows no such flag`);
      const value = written ?? rest.shift();
      if (value === undefined) throw new Error(`kubectl ${verb} ${part}: there is no value`);
      if (part === '-f') call.files.push(value);
      if (part === '-c') call.container = value;
    }
  }
  return call;
}
