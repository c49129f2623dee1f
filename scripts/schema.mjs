// npm run schema: writes src/pod/schema.json, the fields of a Pod and of the workloads that carry a Pod template, and
// src/pod/schemaDocs.json, what the API says of each of them.
//
// Both come from the official OpenAPI, as the models of @kubernetes/client-node hold it. The package is large, so it is
// fetched into a temporary folder and not installed. `npm run schema -- DIR` reads a package that is already there.
// `npm run schema -- --check [DIR]` writes nothing: it prints one line for each difference, and fails if there is any.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {docSentences} from './schemaDoc.mjs';
import {schemaFingerprint} from './schemaFingerprint.mjs';

const roots = [
  'V1Pod',
  'V1Deployment',
  'V1StatefulSet',
  'V1DaemonSet',
  'V1ReplicaSet',
  'V1Job',
  'V1CronJob',
  'V1ReplicationController',
];

/** The client knows quantities only as strings; these fields are the ones a Pod can reach. */
const quantities = new Set([
  'EmptyDirVolumeSource.sizeLimit',
  'ResourceFieldSelector.divisor',
  'ResourceRequirements.limits',
  'ResourceRequirements.requests',
  'VolumeResourceRequirements.limits',
  'VolumeResourceRequirements.requests',
  'PodSpec.overhead',
  'PodStatus.allocatedResources',
  'ContainerStatus.allocatedResources',
]);

/** What a user does not write: the status of the workloads and of claims, and the inside of managedFields. */
const opaque = new Set([
  'V1DeploymentStatus',
  'V1StatefulSetStatus',
  'V1DaemonSetStatus',
  'V1ReplicaSetStatus',
  'V1JobStatus',
  'V1CronJobStatus',
  'V1ReplicationControllerStatus',
  'V1PersistentVolumeClaimStatus',
]);

const scalars = {
  string: 'string',
  boolean: 'bool',
  Date: 'time',
  V1MicroTime: 'time',
  IntOrString: 'intOrString',
  any: 'any',
};

/** Of these the client says only what their type is. The words are ours. */
const ownWords = {
  'HTTPGetAction.port': 'Name or number of the port of the container.',
  'TCPSocketAction.port': 'Name or number of the port of the container.',
  'RollingUpdateDaemonSet.maxSurge':
    'How many Pods, as a number or a percentage, there may be beyond the wanted ones while they are replaced.',
  'RollingUpdateDaemonSet.maxUnavailable':
    'How many Pods, as a number or a percentage, may be missing while they are replaced.',
  'RollingUpdateDeployment.maxSurge':
    'How many Pods, as a number or a percentage, there may be beyond the wanted ones while they are replaced.',
  'RollingUpdateDeployment.maxUnavailable':
    'How many Pods, as a number or a percentage, may be missing while they are replaced.',
  'RollingUpdateStatefulSetStrategy.maxUnavailable':
    'How many Pods, as a number or a percentage, may be missing while they are replaced.',
};

const shortName = (className) => className.replace(/^(Core)?V1/, '');

const packageName = '@kubernetes/client-node';

function fetchClient(version) {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  const run = (command, args) => execFileSync(command, args, {cwd: folder, encoding: 'utf8'}).trim();
  const archive = run('npm', ['pack', `${packageName}@${version}`, '--silent'])
    .split('\n')
    .at(-1);
  run('tar', ['xzf', archive]);
  return {client: join(folder, 'package'), remove: () => rmSync(folder, {recursive: true})};
}

/** `Array<V1Container>` → `[]Container`, as Go would write it. Adds the classes it meets to `wanted`. */
function goType(type, format, wanted) {
  const list = /^(?:Array|Set)<(.*)>$/.exec(type);
  if (list) return `[]${goType(list[1], format, wanted)}`;
  const map = /^\{ \[key: string\]: (.*); \}$/.exec(type);
  if (map) return `map[string]${goType(map[1], format, wanted)}`;
  if (type === 'number') return format;
  if (opaque.has(type)) return 'any';
  if (scalars[type]) return scalars[type];
  wanted.push(type);
  return shortName(type);
}

/** The fields of a class, and what is said of them: of one without words of its own and without a type to ask, its class. */
async function fieldsOf(className, models, wanted) {
  const {[className]: model} = await import(pathToFileURL(join(models, `${className}.js`)).href);
  const declaration = readFileSync(join(models, `${className}.d.ts`), 'utf8');
  const fields = {};
  const docs = docsOf(className, models);
  for (const {name, baseName, type, format} of model.getAttributeTypeMap()) {
    let goes = goType(type, format, wanted);
    if (quantities.has(`${shortName(className)}.${baseName}`)) goes = goes.replace(/string$/, 'quantity');
    const required = declaration.includes(`\n    '${name}': `);
    fields[baseName] = required ? `${goes}!` : goes;
    const own = ownWords[`${shortName(className)}.${baseName}`];
    if (own) docs[baseName] = [own];
    if (opaque.has(type)) docs[baseName] ??= docsOf(type, models)[''];
  }
  return {fields, docs};
}

const commented = /\/\*\*\n((?:[ \t]*\*(?!\/).*\n)+)[ \t]*\*\/\n\s*(?:export declare class (\w+)|'([^']+)'\??: )/g;

/** The comments of a class and its fields: that of the class has the name ''. */
function docsOf(className, models) {
  const declaration = readFileSync(join(models, `${className}.d.ts`), 'utf8');
  const found = [...declaration.matchAll(commented)].map(([, comment, ofClass, field]) => {
    return [ofClass ? '' : field, docSentences(comment.replace(/^[ \t]*\* ?/gm, ''))];
  });
  return Object.fromEntries(found);
}

async function readClient(client) {
  const models = join(client, 'dist/gen/models');
  const {version} = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8'));
  const release = /OpenAPI spec version: release-(\S+)/.exec(readFileSync(join(models, 'V1Pod.js'), 'utf8'))?.[1];
  const found = new Map();
  const wanted = [...roots];
  for (let className = wanted.shift(); className; className = wanted.shift()) {
    const name = shortName(className);
    if (found.has(name)) continue;
    found.set(name, await fieldsOf(className, models, wanted));
  }
  const names = [...found.keys()].sort();
  const types = Object.fromEntries(names.map((name) => [name, found.get(name).fields]));
  const docs = Object.fromEntries(names.map((name) => [name, found.get(name).docs]));
  return {schema: {client: `@kubernetes/client-node ${version}`, kubernetes: release, types}, docs};
}

/** The types that a field without words of its own has, and the workloads themselves: only these are told of. */
function toldTypes(schema, docs) {
  const told = new Set(roots.map(shortName));
  for (const [type, fields] of Object.entries(schema.types)) {
    for (const [field, goes] of Object.entries(fields)) {
      if (!docs[type][field]?.length) told.add(goes.replace(/^(?:\[\]|map\[string\])+|!$/g, ''));
    }
  }
  return told;
}

/** What is said of a type stands under the field ''; a sentence that is said twice is written once. */
function docsFile(schema, docs) {
  const told = toldTypes(schema, docs);
  const numbers = new Map();
  const number = (sentence) => {
    if (!numbers.has(sentence)) numbers.set(sentence, numbers.size);
    return numbers.get(sentence);
  };
  const types = {};
  for (const [type, fields] of Object.entries(schema.types)) {
    const said = [...(told.has(type) ? [''] : []), ...Object.keys(fields)].map((field) => [
      field,
      (docs[type][field] ?? []).map(number),
    ]);
    types[type] = Object.fromEntries(said.filter(([, sentences]) => sentences.length > 0));
  }
  const {client, kubernetes} = schema;
  const license = 'Sentences of the Kubernetes API reference, Apache-2.0, The Kubernetes Authors';
  return {client, kubernetes, license, generator: schemaFingerprint(schema), sentences: [...numbers.keys()], types};
}

/** JSON with one sentence or one type a line. */
function docsText({sentences, types, ...head}) {
  const rows = Object.entries(types).map(([type, fields]) => `${JSON.stringify(type)}:${JSON.stringify(fields)}`);
  const lines = sentences.map((sentence) => JSON.stringify(sentence));
  return `${JSON.stringify(head).slice(0, -1)},\n"sentences":[\n${lines.join(',\n')}\n],\n"types":{\n${rows.join(',\n')}\n}}\n`;
}

const pathOf = (name) => fileURLToPath(new URL(`../src/pod/${name}`, import.meta.url));

function readJson(name) {
  try {
    return JSON.parse(readFileSync(pathOf(name), 'utf8'));
  } catch {
    return {};
  }
}

/** Every leaf of an object by its path, the numbers of sentences as the sentences they stand for. */
function leaves(value, path, sentences, found = new Map()) {
  if (Array.isArray(value) && sentences) found.set(path, value.map((number) => sentences[number]).join(' '));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) leaves(inner, path ? `${path}.${key}` : key, sentences, found);
  } else found.set(path, String(value));
  return found;
}

function differences(file, before, after) {
  const {sentences: old = [], ...oldRest} = before;
  const {sentences: fresh, ...freshRest} = after;
  const was = leaves(oldRest, '', fresh && old);
  const is = leaves(freshRest, '', fresh);
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .map((path) => `${file}: ${path}: ${was.get(path) ?? '(nothing)'} → ${is.get(path) ?? '(nothing)'}`);
}

const given = process.argv.slice(2).filter((argument) => argument !== '--check')[0];
const checks = process.argv.includes('--check');
// A check asks for the release that the files were made from: a newer one is news, not a fault of ours.
const version = checks ? readJson('schema.json').client.split(' ').at(-1) : 2;
const {client, remove} = given ? {client: given, remove: () => {}} : fetchClient(version);
try {
  const {schema, docs} = await readClient(client);
  const docsJson = docsFile(schema, docs);
  const found = [
    ...differences('schema.json', readJson('schema.json'), schema),
    ...differences('schemaDocs.json', readJson('schemaDocs.json'), docsJson),
  ];
  for (const line of checks ? found : []) console.log(line);
  if (checks && found.length > 0) process.exitCode = 1;
  if (!checks) {
    writeFileSync(pathOf('schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
    writeFileSync(pathOf('schemaDocs.json'), docsText(docsJson));
  }
  const count = `${Object.keys(schema.types).length} types, ${docsJson.sentences.length} sentences`;
  console.log(`${count} of ${schema.client}, Kubernetes ${schema.kubernetes}: ${found.length} differences`);
  if (checks && !given) {
    const newest = execFileSync('npm', ['view', packageName, 'version'], {encoding: 'utf8'}).trim();
    if (newest !== version) console.log(`${packageName} ${newest} is out: npm run schema takes it`);
  }
} finally {
  remove();
}
