import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {siteDir} from '../book/chapters';
import {checkManifest} from '../pod/checkManifest';
import {manifestSource} from './manifest';
import {storedLines} from './storedLines';

const told = (source: string) => {
  const {written, pod} = checkManifest(source);
  if (!written || !pod) throw new Error('there is no Pod in it');
  return {pod, lines: storedLines(written, pod)};
};

test('what was left out stands after what was written, and bears a mark', () => {
  const source = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: c\n      image: b:1\n';
  const lines = told(source).lines.map(({text, added}) => `${added ? '+' : ' '} ${text}`);
  expect(lines).toContain('        image: b:1');
  expect(lines).toContain('+       imagePullPolicy: IfNotPresent');
  expect(lines).toContain('+   restartPolicy: Always');
  expect(lines.indexOf('        image: b:1')).toBeLessThan(lines.indexOf('+       imagePullPolicy: IfNotPresent'));
});

describe.each(readdirSync(`${siteDir}/static/manifests`).filter((name) => name.endsWith('.yaml')))('%s', (file) => {
  const {pod, lines} = told(manifestSource(siteDir, file));

  test('reads back as the Pod that is stored', () => {
    expect(parse(lines.map(({text}) => text).join('\n'))).toEqual(JSON.parse(JSON.stringify(pod)));
  });

  test('keeps what was written and adds to it', () => {
    expect(lines.some(({added}) => added)).toBe(true);
    expect(lines.filter(({added, text}) => added && /^(apiVersion|kind|spec:)/.test(text))).toEqual([]);
  });
});
