import {describe, expect, test} from 'vitest';
import {parseManifest} from './manifest';

const manifest = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      ports:
        - containerPort: 80
  volumes:
    - {name: content, emptyDir: {}}
`;

/** The text that a path stands at. */
function textAt(source: string, path: string): string | undefined {
  const range = parseManifest(source).rangeOf(path);
  return range && source.slice(range.start, range.end);
}

const typesOf = (source: string): string[] => parseManifest(source).errors.map(({type, field}) => `${type} ${field}`);

describe('a manifest becomes a Pod', () => {
  test('fields keep the names and values of the API', () => {
    const {pod, errors} = parseManifest(manifest);
    expect(errors).toEqual([]);
    expect(pod).toEqual({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {name: 'web'},
      spec: {
        containers: [{name: 'web', image: 'nginx:1.29', ports: [{containerPort: 80}]}],
        volumes: [{name: 'content', emptyDir: {}}],
      },
    });
  });

  test('JSON is YAML too', () => {
    expect(parseManifest(JSON.stringify(parseManifest(manifest).pod)).pod).toEqual(parseManifest(manifest).pod);
  });

  test('of several documents the Pod is taken', () => {
    expect(
      parseManifest(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n---\n${manifest}`).pod?.metadata.name,
    ).toBe('web');
  });

  test('of a workload its template is taken, named after it', () => {
    const {pod, owner} = parseManifest(`apiVersion: apps/v1
kind: Deployment
metadata: {name: shop}
spec:
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: {app: shop}}
    spec: {containers: [{name: web, image: nginx}]}
`);
    expect(owner).toEqual({kind: 'Deployment', name: 'shop'});
    expect(pod?.metadata).toEqual({name: 'shop', labels: {app: 'shop'}});
    expect(pod?.spec.containers[0]?.name).toBe('web');
  });

  test('the claim templates of a StatefulSet become volumes of its Pods', () => {
    const source = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  serviceName: db
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec:
      containers: [{name: db, image: redis, volumeMounts: [{name: data, mountPath: /data}]}]
      volumes: [{name: scratch, emptyDir: {}}]
  volumeClaimTemplates:
    - metadata: {name: data}
      spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
`;
    expect(parseManifest(source).pod?.spec.volumes).toEqual([
      {name: 'scratch', emptyDir: {}},
      {name: 'data', persistentVolumeClaim: {claimName: 'data-db-0'}},
    ]);
    expect(textAt(source, 'spec.volumes[1]')).toMatch(/^metadata: \{name: data\}/);
  });
});

describe('every field has its place in the text', () => {
  test('a scalar is its own place', () => {
    expect(textAt(manifest, 'spec.containers[0].image')).toBe('nginx:1.29');
  });

  test('a block begins with its key and ends with its last line', () => {
    expect(textAt(manifest, 'spec.containers[0].ports')).toBe('ports:\n        - containerPort: 80');
  });

  test('an element of a list, in block or flow style', () => {
    expect(textAt(manifest, 'spec.volumes[0]')).toBe('{name: content, emptyDir: {}}');
  });

  test('what is not there has no place', () => {
    expect(parseManifest(manifest).rangeOf('spec.hostNetwork')).toBeUndefined();
  });
});

describe('strict decoding, as the API server does it', () => {
  test('an unknown field is told of by its path', () => {
    expect(typesOf(manifest.replace('image:', 'Image:'))).toEqual(['unknown-field spec.containers[0].Image']);
  });

  test('a key may not stand twice in one map', () => {
    expect(typesOf(manifest.replace('kind: Pod', 'kind: Pod\nkind: Pod'))).toEqual(['duplicate-key kind']);
  });

  test('a number is not a text', () => {
    expect(typesOf(manifest.replace('name: web\nspec', 'name: 007\nspec'))).toEqual(['type metadata.name']);
  });

  test('in YAML 1.1 yes is true, and true is no text', () => {
    expect(typesOf(manifest.replace('image: nginx:1.29', 'image: yes'))).toEqual(['type spec.containers[0].image']);
  });

  test('broken YAML gives no Pod but says where it broke', () => {
    const {pod, errors} = parseManifest(manifest.replace('kind: Pod', 'kind: Pod: Pod'));
    expect(pod).toBeUndefined();
    expect(errors.map(({type, range}) => [type, range !== undefined])).toEqual([['syntax', true]]);
  });

  test('nothing at all is no Pod and no error', () => {
    expect(parseManifest('')).toMatchObject({errors: []});
    expect(parseManifest('').pod).toBeUndefined();
  });

  test('__proto__ is a key like any other, and an unknown one', () => {
    const {errors} = parseManifest(`${manifest}  __proto__: {polluted: true}\n`);
    expect(errors.map(({type}) => type)).toEqual(['unknown-field']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('an alias bomb is refused in no time', () => {
    const levels = Array.from(
      {length: 12},
      (_, level) =>
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
    );
    levels[0] = 'a0: &a0 [x, x, x, x, x, x, x, x, x]';
    expect(typesOf(levels.join('\n'))[0]).toBe('syntax ');
  });
});
