import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {carrierOf} from '../podCarrier';
import {completionsAt, kinds} from './completionsAt';
import {fieldAt} from './fieldAt';
import {lineBreakAt} from './lineBreakAt';

const folder = join(__dirname, '../../../static/manifests');
const manifests = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

/** The labels offered at the mark ‸. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('‸');
  return completionsAt(marked.replace('‸', ''), offset)?.options.map(({label}) => label) ?? [];
}

/** The text after a choice, the cursor marked. */
function chosen(marked: string, label: string): string {
  const offset = marked.indexOf('‸');
  const source = marked.replace('‸', '');
  const found = completionsAt(source, offset);
  const option = found?.options.find((each) => each.label === label);
  if (!found || !option) throw new Error(`${label} is not offered`);
  const {insert, caret} = option;
  return `${source.slice(0, found.from)}${insert.slice(0, caret)}‸${insert.slice(caret)}${source.slice(found.to)}`;
}

const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${spec}`;
const container = (rest: string) => pod(`  containers:\n    - name: web\n      image: nginx:1.29\n${rest}`);

describe('Keys that may stand at the cursor', () => {
  it('are those of the block in whose column it stands', () => {
    expect(offered('‸')).toEqual(['Pod', 'apiVersion', 'kind', 'metadata', 'spec']);
    expect(offered('kind: Pod\nmetadata:\n  ‸\nspec:\n').slice(0, 3)).toEqual(['name', 'namespace', 'labels']);
    expect(offered(pod('  ‸')).slice(0, 3)).toEqual(['containers', 'initContainers', 'volumes']);
    expect(offered(container('      ‸')).slice(0, 3)).toEqual(['command', 'args', 'env']);
    expect(offered(container('  ‸'))).toContain('volumes');
    expect(offered(container('‸'))).toEqual([]);
  });

  it('come with the required ones first', () => {
    expect(offered(container('      volumeMounts:\n        - ‸')).slice(0, 2)).toEqual(['name', 'mountPath']);
    expect(offered('apiVersion: apps/v1\nkind: Deployment\nspec:\n  ‸').slice(0, 2)).toEqual(['selector', 'template']);
  });

  it('leave out what is written already, above the cursor or below it', () => {
    const keys = offered(container('      im‸\n      ports: []\n      tty: true'));
    expect(keys).toContain('imagePullPolicy');
    for (const key of ['name', 'image', 'ports', 'tty']) expect(keys).not.toContain(key);
  });

  it('leave out a second way to say what may be said in one way only', () => {
    expect(offered(pod('  volumes:\n    - name: data\n      emptyDir: {}\n      ‸'))).toEqual([]);
    expect(offered(container('      livenessProbe:\n        httpGet: {port: 80}\n        ‸'))).not.toContain('exec');
  });

  it('leave out what only the server writes', () => {
    expect(offered('kind: Pod\n‸')).not.toContain('status');
    expect(offered('kind: Pod\nmetadata:\n  ‸')).not.toContain('uid');
  });

  it('are found below a key that nothing follows yet', () => {
    expect(offered(container('      resources:\n        ‸'))).toEqual(['requests', 'limits', 'claims']);
    expect(offered(container('      resources: ‸'))).toEqual(['requests', 'limits', 'claims']);
    expect(offered(container('      resources:\n        limits:\n          ‸'))).toEqual([
      'cpu',
      'memory',
      'ephemeral-storage',
    ]);
    expect(offered(container('      resources:\n        limits:\n          cpu: 1\n          ‸'))).toEqual([
      'memory',
      'ephemeral-storage',
    ]);
  });

  it('are found within braces, and in JSON', () => {
    expect(offered(container('      resources: {‸}'))).toEqual(['requests', 'limits', 'claims']);
    expect(offered(container('      livenessProbe: {httpGet: {path: /, ‸}}'))).toContain('port');
    expect(offered(container('      livenessProbe: {httpGet: {path: /, ‸}}'))).not.toContain('path');
    expect(offered('{"kind": "Pod", "spec": {"containers": [{"name": "a", "im‸"}]}}')).toContain('image');
  });

  it('are those of the template in a workload, and of each object of a List', () => {
    const template = 'kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: a\n          ‸';
    expect(offered(template)).toContain('image');
    expect(offered('kind: List\nitems:\n  - kind: CronJob\n    spec:\n      ‸').slice(0, 2)).toEqual([
      'schedule',
      'jobTemplate',
    ]);
  });

  it('belong to the document in which the cursor stands', () => {
    expect(offered('kind: Job\nspec:\n  backoffLimit: 1\n---\nkind: Pod\nspec:\n  ‸\n---\nkind: Job\n')).toContain(
      'containers',
    );
  });

  it('are found while the text around is broken', () => {
    expect(
      offered(container('      env:\n        - name: A\n          val‸\n      ports:\n        - containerPort: [8')),
    ).toContain('valueFrom');
    expect(offered(pod('  containers:\n    - name: "web\n      ‸'))).toContain('image');
    expect(offered(pod('  containers:\n    - name: web\n     image: x\n     ‸'))).toContain('command');
    expect(offered('kind: Pod\nspec:\n  containers:\n    - args: [a, b\n      im‸\n')).toContain('image');
  });

  it('are not offered in comments, in blocks of text, or where the API knows nothing', () => {
    expect(offered(pod('  # ‸'))).toEqual([]);
    expect(offered(container('      command:\n        - sh\n        - |\n          ‸\n'))).toEqual([]);
    expect(offered('kind: Service\nspec:\n  ‸')).toEqual([]);
    expect(offered(pod('  colour:\n    ‸'))).toEqual([]);
  });

  it('are found again after a block of text', () => {
    expect(offered(container('      args:\n        - |\n          echo\n      ‸'))).toContain('command');
  });
});

describe('What is written for a key', () => {
  it('goes on in the line, in a block below, or with a dash', () => {
    expect(chosen(container('      im‸'), 'imagePullPolicy')).toBe(container('      imagePullPolicy: ‸'));
    expect(chosen(container('      ‸'), 'resources')).toBe(container('      resources:\n        ‸'));
    expect(chosen(container('      ‸'), 'ports')).toBe(container('      ports:\n        - ‸'));
    expect(chosen(pod('  ‸'), 'nodeSelector')).toBe(pod('  nodeSelector:\n    ‸'));
  });

  it('brings the dash along that a list needs', () => {
    expect(chosen(pod('  containers:\n    ‸'), 'name')).toBe(pod('  containers:\n    - name: ‸'));
    expect(chosen(pod('  containers:\n    -‸'), 'name')).toBe(pod('  containers:\n    - name: ‸'));
    expect(chosen(container('    ‸'), 'name')).toBe(container('    - name: ‸'));
  });

  it('stays within braces', () => {
    expect(chosen(container('      resources: {‸}'), 'limits')).toBe(container('      resources: {limits: {‸}}'));
  });

  it('is its name alone where the colon is there already', () => {
    expect(chosen(container('      work‸: /srv'), 'workingDir')).toBe(container('      workingDir‸: /srv'));
  });

  it('goes to the next line where the key above has just got its colon', () => {
    expect(chosen(container('      resources:‸'), 'limits')).toBe(container('      resources:\n        limits:\n          ‸'));
  });
});

describe('Values that may stand at the cursor', () => {
  it('are those that the API knows', () => {
    expect(offered(pod('  restartPolicy: ‸'))).toEqual(['Always', 'OnFailure', 'Never']);
    expect(offered(container('      imagePullPolicy: If‸'))).toContain('IfNotPresent');
    expect(offered(container('      ports:\n        - protocol: ‸'))).toEqual(['TCP', 'UDP', 'SCTP']);
    expect(offered(container('      tty: ‸'))).toEqual(['true', 'false']);
    expect(offered(pod('  dnsPolicy: "‸"'))).toContain('ClusterFirst');
  });

  it('are fewer where the workload takes fewer', () => {
    const template = (kind: string) => `kind: ${kind}\nspec:\n  template:\n    spec:\n      restartPolicy: ‸`;
    expect(offered(template('Deployment'))).toEqual(['Always']);
    expect(offered(template('Job'))).toEqual(['OnFailure', 'Never']);
  });

  it('are kinds, and the version of the kind', () => {
    expect(offered('apiVersion: ‸')).toEqual(['v1', 'apps/v1', 'batch/v1']);
    expect(offered('apiVersion: ‸\nkind: CronJob')).toEqual(['batch/v1']);
    expect(offered('kind: ‸').slice(0, 2)).toEqual(['Pod', 'Deployment']);
    expect(kinds.filter((kind) => kind !== 'List' && !carrierOf(kind))).toEqual([]);
    expect(offered('apiVersion: v1\nkind: Po‸')).toContain('Pod');
  });

  it('are the names that the Pod itself gives', () => {
    const volumes = '  volumes:\n    - name: data\n      emptyDir: {}\n    - name: conf\n';
    expect(offered(`${container('      volumeMounts:\n        - name: ‸\n')}${volumes}`)).toEqual(['data', 'conf']);
    const ports = '      ports:\n        - name: http\n          containerPort: 8080\n';
    expect(offered(container(`${ports}      readinessProbe:\n        httpGet:\n          port: ‸`))).toEqual(['http', '8080']);
    expect(offered(`${container(ports)}    - name: other\n      readinessProbe: {httpGet: {port: ‸}}`)).toEqual([]);
    const files =
      '      env:\n        - name: A\n          valueFrom:\n            resourceFieldRef:\n              containerName: ‸';
    expect(offered(container(files))).toEqual(['web']);
    expect(offered(pod('  ephemeralContainers:\n    - targetContainerName: ‸\n  containers:\n    - name: web'))).toEqual([
      'web',
    ]);
  });

  it('are the claims of a StatefulSet too, where a volume is mounted', () => {
    const set =
      'kind: StatefulSet\nspec:\n  template:\n    spec:\n      containers:\n        - volumeMounts:\n            - name: ‸\n';
    expect(offered(`${set}  volumeClaimTemplates:\n    - metadata:\n        name: data`)).toEqual(['data']);
  });

  it('are the labels of the template, where a workload selects its Pods', () => {
    const deployment = (labels: string) =>
      `kind: Deployment\nspec:\n  selector:\n    matchLabels:\n      ${labels}\n  template:\n    metadata:\n      labels:\n        app: shop\n`;
    expect(offered(deployment('‸'))).toEqual(['app']);
    expect(offered(deployment('app: ‸'))).toEqual(['shop']);
  });

  it('are capabilities, each once', () => {
    expect(offered(container('      securityContext:\n        capabilities:\n          drop:\n            - ‸'))[0]).toBe(
      'ALL',
    );
    expect(offered(container('      securityContext:\n        capabilities: {add: [CHOWN, ‸]}'))).not.toContain('CHOWN');
    expect(chosen(container('      securityContext:\n        capabilities:\n          drop:\n            ‸'), 'ALL')).toContain(
      '- ALL‸',
    );
  });

  it('get the space that the colon needs', () => {
    expect(chosen(pod('  restartPolicy:‸'), 'Never')).toBe(pod('  restartPolicy: Never‸'));
  });
});

describe('Completion', () => {
  it('and the rest survive whatever is typed, at every offset, and replaces a word that ends at or around the cursor', () => {
    const pieces = fc.constantFrom(
      '\n',
      '  ',
      '- ',
      ': ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      '|',
      '---\n',
      'a',
      ',',
      '\t',
      '\r\n',
      '&a ',
      '*a',
      '? ',
    );
    const edited = fc.tuple(fc.constantFrom(...manifests), fc.array(fc.tuple(fc.nat(), fc.nat(6), pieces), {maxLength: 5}));
    fc.assert(
      fc.property(edited, fc.nat(), ([manifest, edits], where) => {
        let source = manifest;
        for (const [at, length, text] of edits) {
          const start = at % (source.length + 1);
          source = source.slice(0, start) + text + source.slice(start + length);
        }
        const offset = where % (source.length + 1);
        expect(() => fieldAt(source, offset)).not.toThrow();
        expect(lineBreakAt(source, offset)?.text ?? '').not.toContain('\n\n');
        const found = completionsAt(source, offset);
        if (!found) return;
        expect(found.from).toBeLessThanOrEqual(offset);
        expect(found.to).toBeGreaterThanOrEqual(offset);
        expect(source.slice(found.from, found.to)).not.toContain('\n');
      }),
      {numRuns: 3000},
    );
  });

  it('offers at the end of every key of a good manifest that very key', () => {
    let count = 0;
    for (const source of manifests) {
      const keys = [...source.matchAll(/^[ -]*([A-Za-z]+):(?= |$)/gm)];
      for (const match of keys) {
        const offset = match.index + match[0].length - 1;
        const field = fieldAt(source, offset);
        if (!field?.struct || field.field !== match[1]) continue;
        count += 1;
        expect(completionsAt(source, offset)?.options.map(({label}) => label)).toContain(match[1]);
      }
    }
    expect(count).toBeGreaterThan(800);
  });

  it('offers every key of a good manifest while it is being typed, whatever stands below', () => {
    let count = 0;
    for (const source of manifests) {
      for (const match of source.matchAll(/^( *(?:- )?)([A-Za-z]+):(.*)$/gm)) {
        const [line, indent = '', key = ''] = match;
        const field = fieldAt(source, match.index + indent.length);
        if (!field?.struct || field.field !== key) continue;
        const typed = `${indent}${key.slice(0, 2)}`;
        const broken = source.slice(0, match.index) + typed + source.slice(match.index + line.length);
        const labels = completionsAt(broken, match.index + typed.length)?.options.map(({label}) => label);
        count += 1;
        expect(labels, `${field.path} in\n${broken}`).toContain(key);
      }
    }
    expect(count).toBeGreaterThan(800);
  });
});
