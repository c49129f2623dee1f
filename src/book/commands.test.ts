import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {manifestFolder, manifestSource} from '../plugins/manifest';
import {editions, siteDir} from './chapters';
import {type KubectlCall, readKubectl} from './kubectl';
import {commandsOf} from './shell';

/** Programs of a reader's own machine and of the images that the manifests name. */
const programs = ['kubectl', 'sleep', 'echo', 'sh', 'for', 'done', 'sed', 'awk', 'grep', 'tail', 'cat', 'ls', 'wget'];

/** Objects that no manifest makes: a Pod the reader is to imagine, a Job that a command makes. */
const imagined = ['Pod web', 'Job job-stuck'];

const kinds: Record<string, string> = {
  ...{pod: 'Pod', pods: 'Pod', deploy: 'Deployment', deployment: 'Deployment', job: 'Job', statefulset: 'StatefulSet'},
  ...{
    node: 'Node',
    nodes: 'Node',
    namespace: 'Namespace',
    namespaces: 'Namespace',
    ns: 'Namespace',
    events: 'Event',
    endpointslices: 'EndpointSlice',
  },
};

type Manifested = {kind?: string; metadata?: {name?: string}; spec?: {containers?: Named[]; initContainers?: Named[]}};
type Named = {name: string};

/** The objects of the manifests, by kind and name, with the names of a Pod's containers. */
const objects = new Map<string, string[]>();
for (const file of readdirSync(join(siteDir, manifestFolder)).filter((name) => name.endsWith('.yaml'))) {
  for (const document of parseAllDocuments(manifestSource(siteDir, file))) {
    const {kind, metadata, spec} = document.toJS() as Manifested;
    const containers = [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])].map(({name}) => name);
    objects.set(`${kind} ${metadata?.name}`, containers);
  }
}

/** What a call is about: `Pod web`, `Deployment web`. */
function objectsOf({verb, names}: KubectlCall): string[] {
  const [first = '', ...others] = names;
  if (['exec', 'logs', 'debug'].includes(verb) && first && !first.includes('/')) return [`Pod ${first}`];
  const kindOf = (type: string) => kinds[type] ?? `unknown type ${type}`;
  const pairs = names.filter((name) => /^[a-z]+\/[a-z0-9-]+$/.test(name)).map((name) => name.split('/'));
  if (pairs.length > 0) return pairs.map(([type = '', name = '']) => `${kindOf(type)} ${name}`);
  if (!first || verb.startsWith('create') || verb === 'explain') return [];
  return others.length > 0
    ? others.map((name) => `${kindOf(first)} ${name}`)
    : [kindOf(first)].filter((kind) => / /.test(kind));
}

/** What is wrong with a call: a file or an object that does not exist, a container that its Pod does not have. */
function faultsOf(call: KubectlCall): string[] {
  const faults: string[] = [];
  for (const file of call.files) {
    const places = [file, `invalid/${file}`].map((path) => join(siteDir, manifestFolder, path));
    if (file !== '-' && !places.some((path) => existsSync(path))) faults.push(`there is no manifest ${file}`);
  }
  for (const object of objectsOf(call)) {
    const isOurs = /^(Pod|Deployment|Job|StatefulSet|unknown) /.test(object);
    if (isOurs && !objects.has(object) && !imagined.includes(object)) faults.push(`no manifest makes ${object}`);
    const containers = objects.get(object) ?? [];
    const isWritten = call.container !== undefined && !call.container.startsWith('$') && call.verb !== 'debug';
    if (isWritten && !containers.includes(call.container ?? '')) faults.push(`${object} has no container ${call.container}`);
  }
  return faults;
}

function faultsOfScript(script: string): string[] {
  return commandsOf(script).flatMap((command) => {
    const [program = ''] = command;
    if (!programs.includes(program)) return [`${program}: the book knows no such program`];
    if (program !== 'kubectl') return [];
    try {
      return faultsOf(readKubectl(command));
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

/** What bash says of a script without running it. */
function faultsOfSyntax(script: string): string {
  try {
    execFileSync('bash', ['-n'], {input: script, stdio: ['pipe', 'pipe', 'pipe']});
    return '';
  } catch (error) {
    return String((error as {stderr?: Buffer}).stderr ?? error);
  }
}

describe('a script', () => {
  test.each<[string, string[][]]>([
    ['a b\nc', [['a', 'b'], ['c']]],
    ['a \'b c\' "d e" f\\ g', [['a', 'b c', 'd e', 'f g']]],
    ['a | b && c; d &', [['a'], ['b'], ['c'], ['d']]],
    ['a \\\n  b # c', [['a', 'b']]],
    ['a b#c', [['a', 'b#c']]],
    ['a 2>/dev/null > b c', [['a', 'c']]],
    ['a "$(b c | d)"', [['b', 'c'], ['d'], ['a', '$(…)']]],
    ['a $(( 1 >> 2 ))', [['a', '$(…)']]],
    ['for x in a b; do\n  c $x\ndone', [['for', 'x', 'in', 'a', 'b'], ['c', '$x'], ['done']]],
    ["a 'b | c; d'", [['a', 'b | c; d']]],
  ])('%j falls into commands', (script, commands) => {
    expect(commandsOf(script)).toEqual(commands);
  });

  test.each([
    'kubectl apply -f minimal.yaml -f file-puller.yaml',
    'kubectl create -f unknown-field.yaml',
    'kubectl exec file-puller -c web -- nginx -s stop',
    'kubectl get pods -l app=web -o yaml',
    'kubectl delete pod web --force',
    'sed s/a/b/ x.yaml | kubectl apply -f -',
    'kubectl wait --for=condition=Ready pod/minimal --timeout=2m',
  ])('%j can be typed', (script) => {
    expect(faultsOfScript(script)).toEqual([]);
  });

  test.each([
    ['kubectl apply -f nothing.yaml', 'no manifest nothing.yaml'],
    ['kubectl aply -f minimal.yaml', 'no such verb'],
    ['kubectl get pods --ouput yaml', 'no such flag'],
    ['kubectl get pods -wx', 'no such flag'],
    ['kubectl get pods -o', 'no value'],
    ['kubectl exec file-puller -c puler -- ls', 'Pod file-puller has no container puler'],
    ['kubectl exec file-pulled -- ls', 'no manifest makes Pod file-pulled'],
    ['kubectl delete pod minimal minimum', 'no manifest makes Pod minimum'],
    ['kubectl wait --for=condition=Ready pod/maximal', 'no manifest makes Pod maximal'],
    ['kubectl get pots', 'unknown type pots'],
    ['echo "$(kubectl get pod maximal)"', 'no manifest makes Pod maximal'],
    ['kubctl get pods', 'no such program'],
  ])('%j cannot', (script, fault) => {
    expect(faultsOfScript(script).join('\n')).toContain(fault);
  });

  test.each(["echo 'a", 'for x in a; do echo', 'echo $(a', 'a && && b'])('%j is no shell', (script) => {
    expect(faultsOfSyntax(script)).not.toBe('');
  });
});

const scripts = editions.flatMap(({name, chapter}) =>
  chapter.fences.filter(({language}) => language === 'sh').map(({value, line}) => ({name, line, value})),
);

test('the chapters have commands', () => {
  expect(scripts.length).toBeGreaterThan(60);
});

test.each(scripts)('the commands of $name:$line can be typed', ({value}) => {
  expect(faultsOfSyntax(value)).toBe('');
  expect(faultsOfScript(value)).toEqual([]);
});

test.each(editions)('the commands in the text of $name are those of kubectl', ({chapter}) => {
  const calls = chapter.codes.filter(({value}) => /^kubectl \S/.test(value));
  // A sentence may name a flag without a value.
  const faults = calls.flatMap(({value, line}) => faultsOfScript(value).map((fault) => `line ${line}: ${fault}`));
  expect(faults.filter((fault) => !fault.endsWith('there is no value'))).toEqual([]);
});
