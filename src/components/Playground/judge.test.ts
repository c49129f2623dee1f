import {expect, test} from 'vitest';
import {judge} from './judge';

const pod = (lines: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n${lines}`;

test('a Pod that the server would refuse is drawn all the same, as long as its parts have names', () => {
  const {errors, drawn} = judge(
    pod('    - name: web\n      image: nginx\n      volumeMounts: [{name: gone, mountPath: /a}]\n'),
  );
  expect(errors.map(({error}) => error.type)).toEqual(['NotFound']);
  expect(errors[0]).toMatchObject({line: 9});
  expect(drawn?.figures.wide.volumes.map(({id}) => id)).toEqual(['volume.gone']);
  expect(judge(pod('    - image: nginx\n')).drawn).toBeUndefined();
  expect(judge(pod('    []\n')).drawn).toBeUndefined();
});

test('of several objects it is told which one is drawn', () => {
  const one = pod('    - {name: web, image: nginx}\n');
  const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: page\n';
  expect(judge(one).drawn?.objects).toBeUndefined();
  expect(judge(`---\n${one}`).drawn?.objects).toBeUndefined();
  expect(judge(`${map}---\n${one}---\n${map}`).drawn?.objects).toEqual({shown: 2, of: 3});
});

test('a workload gives its template, and the lines of its parts stay those of the text', () => {
  const source =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata:\n      labels: {a: b}\n    spec:\n      containers:\n        - name: web\n          image: nginx:1.29\n';
  const {errors, drawn} = judge(source);
  expect(errors).toEqual([]);
  expect(drawn?.owner).toEqual({kind: 'Deployment', name: 'shop'});
  expect(drawn?.places['container.web']).toEqual([[12, 13]]);
  expect(drawn?.ranges['spec.containers[0].image']).toEqual({
    start: source.indexOf('nginx:1.29'),
    end: source.indexOf('nginx:1.29') + 'nginx:1.29'.length,
  });
});

test('a Pod of more parts than anybody could make out is judged, not drawn', () => {
  const containers = Array.from({length: 500}, (_, index) => `    - {name: c${index}, image: nginx}\n`);
  expect(judge(pod(containers.join('')))).toEqual({errors: [], undrawn: 'too-large'});
});

test('nothing is said of nothing', () => {
  for (const text of ['', '\n\n', '# only a remark\n']) expect(judge(text)).toEqual({errors: [], undrawn: 'no-pod'});
});
