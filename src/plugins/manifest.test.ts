import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {siteDir} from '../book/chapters';
import {checkManifest} from '../pod/checkManifest';
import {ManifestError, manifestFolder, manifestSource, readManifest} from './manifest';

const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${spec}`;
const web = '  containers:\n    - name: web\n      image: nginx:1.29\n';

test('a manifest is checked as the API server does it: decoded first, then defaulted, then validated', () => {
  expect(checkManifest(pod(web)).errors).toEqual([]);
  expect(checkManifest(pod(web)).pod?.spec.serviceAccountName).toBe('default');
  const both = pod(web.replace('image', 'Image').replace('name: web', 'name: Web'));
  expect(checkManifest(both).errors.map(({type}) => type)).toEqual(['unknown-field']);
  expect(checkManifest(both).pod).toBeUndefined();
  expect(checkManifest(pod(web.replace('name: web', 'name: Web'))).errors.map(({type}) => type)).toEqual(['Invalid']);
});

test('a figure gets the defaulted Pod, its QoS class, and the lines that its parts come from', async () => {
  const manifest = await readManifest('file-puller.yaml', manifestSource(siteDir, 'file-puller.yaml'));
  expect(manifest.file).toBe('file-puller.yaml');
  expect(manifest.pod.spec.restartPolicy).toBe('Always');
  expect(manifest.qos).toBe('BestEffort');
  expect(manifest.owner).toBeUndefined();
  const text = (line: number) =>
    manifest.lines[line - 1]?.map((token) => (typeof token === 'string' ? token : token[0])).join('');
  const [first] = manifest.places['container.web'] ?? [];
  expect(text(first?.[0] ?? 0)?.trim()).toBe('- name: web');
});

test('the Pod of a workload is its template, and the workload is named', async () => {
  const manifest = await readManifest('deployment-owned.yaml', manifestSource(siteDir, 'deployment-owned.yaml'));
  expect(manifest.owner).toEqual({kind: 'Deployment', name: 'deployment-owned'});
  expect(manifest.pod.kind).toBe('Pod');
});

describe('every part of every figure', () => {
  const files = readdirSync(join(siteDir, manifestFolder)).filter((name) => name.endsWith('.yaml'));
  test.each(files)('of %s comes from lines that are there', async (file) => {
    const {places, lines} = await readManifest(file, manifestSource(siteDir, file));
    const ranges = Object.values(places).flat();
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.filter(([first, last]) => first < 1 || last < first || last > lines.length)).toEqual([]);
  });
});

test('what is wrong is told with file, line and the words of the API server, a line each', async () => {
  const broken = pod(`${web}    - name: web\n      image: nginx:1.29\n      imagePullPolicy: Sometimes\n`);
  const read = readManifest('x.yaml', broken);
  await expect(read).rejects.toThrow(ManifestError);
  await expect(read).rejects.toThrow(
    [
      'static/manifests/x.yaml:11: spec.containers[1].imagePullPolicy: Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never"',
      'static/manifests/x.yaml:9: spec.containers[1].name: Duplicate value: "web"',
    ].join('\n'),
  );
});
