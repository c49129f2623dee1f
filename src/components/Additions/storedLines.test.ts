import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {admitted} from '../../pod/checkManifest';
import {parseManifest} from '../../pod/manifest';
import type {Pod} from '../../pod/pod';
import {addedLines, type StoredLine, scalarText, storedLines} from './storedLines';

const signs = {kept: ' ', around: ' ', added: '+', gone: '-'};

const printed = ({indent, dash, key, text, mark}: StoredLine): string =>
  `${signs[mark]} ${' '.repeat(indent)}${dash ? '- ' : ''}${key === undefined ? '' : `${key}:`}${key !== undefined && text !== undefined ? ' ' : ''}${text ?? ''}`;

function linesOf(source: string): StoredLine[] {
  const {pod} = parseManifest(source);
  return storedLines(pod as Pod, admitted(pod as Pod));
}

const source = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: web
      image: nginx:1.29
      command: ["sh", "-c", "a\\nb\\n", "yes", "x: y", "", "-c"]
      ports:
        - containerPort: 80
          protocol: UDP
        - containerPort: 81
  terminationGracePeriodSeconds: -1
`;

test('what the server added stands where it stands, each element by its first line', () => {
  expect(addedLines(linesOf(source)).map(printed).join('\n')).toBe(`\
  spec:
    containers:
      - name: web
        ports:
          - containerPort: 81
+           protocol: TCP
+       terminationMessagePath: /dev/termination-log
+       terminationMessagePolicy: File
+       imagePullPolicy: IfNotPresent
-   terminationGracePeriodSeconds: -1
+   terminationGracePeriodSeconds: 1
+   restartPolicy: Always
+   dnsPolicy: ClusterFirst
+   schedulerName: default-scheduler
+   securityContext: {}
+   enableServiceLinks: true
+   serviceAccountName: default
+   serviceAccount: default`);
});

test('all lines that are not gone are the stored Pod in YAML', () => {
  const {pod} = parseManifest(source);
  const text = linesOf(source)
    .filter(({mark}) => mark !== 'gone')
    .map((line) => printed(line).slice(2))
    .join('\n');
  expect(parse(text)).toEqual(admitted(pod as Pod));
});

test.each(['yes', '0644', '', 'x: y', 'a #b', '- a', '---', ' a', '*a', '{a}', 'a:', '1e3', '~'])('%j is quoted', (text) => {
  expect(scalarText(text)).toBe(JSON.stringify(text));
});

test.each(['nginx:1.29', '/var/run', '-c', '--flag=1', '100m', '$(A)/b', 'it’s'])('%j is not', (text) => {
  expect(scalarText(text)).toBe(text);
});
