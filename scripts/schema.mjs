// npm run schema: writes src/pod/schema.json, the fields of a Pod and of the workloads that carry a Pod template.
//
// The fields come from the official OpenAPI, as the models of @kubernetes/client-node hold it. The package is large, so it
// is fetched into a temporary folder and not installed. `npm run schema -- DIR` reads a package that is already there.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

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

const shortName = (className) => className.replace(/^(Core)?V1/, '');

function fetchClient() {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  const run = (command, args) => execFileSync(command, args, {cwd: folder, encoding: 'utf8'}).trim();
  const archive = run('npm', ['pack', '@kubernetes/client-node@2', '--silent']).split('\n').at(-1);
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

async function fieldsOf(className, models, wanted) {
  const {[className]: model} = await import(pathToFileURL(join(models, `${className}.js`)).href);
  const declaration = readFileSync(join(models, `${className}.d.ts`), 'utf8');
  const fields = {};
  for (const {name, baseName, type, format} of model.getAttributeTypeMap()) {
    let goes = goType(type, format, wanted);
    if (quantities.has(`${shortName(className)}.${baseName}`)) goes = goes.replace(/string$/, 'quantity');
    const required = declaration.includes(`\n    '${name}': `);
    fields[baseName] = required ? `${goes}!` : goes;
  }
  return fields;
}

async function schemaOf(client) {
  const models = join(client, 'dist/gen/models');
  const {version} = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8'));
  const release = /OpenAPI spec version: release-(\S+)/.exec(readFileSync(join(models, 'V1Pod.js'), 'utf8'))?.[1];
  const types = {};
  const wanted = [...roots];
  for (let className = wanted.shift(); className; className = wanted.shift()) {
    const name = shortName(className);
    types[name] ??= await fieldsOf(className, models, wanted);
  }
  const sorted = Object.fromEntries(Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {client: `@kubernetes/client-node ${version}`, kubernetes: release, types: sorted};
}

const given = process.argv[2];
const {client, remove} = given ? {client: given, remove: () => {}} : fetchClient();
try {
  const target = fileURLToPath(new URL('../src/pod/schema.json', import.meta.url));
  const schema = await schemaOf(client);
  writeFileSync(target, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`${target}: ${Object.keys(schema.types).length} types of ${schema.client}, Kubernetes ${schema.kubernetes}`);
} finally {
  remove();
}
