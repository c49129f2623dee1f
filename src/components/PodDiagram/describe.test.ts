import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {lenses} from '../../diagram/lens';
import {figureParts, podParts} from '../../diagram/podParts';
import {manifestSource, readManifest} from '../../plugins/manifest';
import type {Pod} from '../../pod/pod';
import {describeLens, describePart, describePod, sharingRows} from './describe';
import {partAtLine} from './partAtLine';
import {words} from './words';

const files = readdirSync('static/manifests').filter((name) => name.endsWith('.yaml'));
const languages = ['zh-CN', 'en'] as const;
const read = (file: string) => readManifest(file, manifestSource('.', file));

describe.each(files)('%s', (file) => {
  test('every part and every lens has something to say, in both languages', async () => {
    const {pod, owner} = await read(file);
    const parts = podParts(pod);
    for (const language of languages) {
      const phrases = words[language];
      const said = [
        ...figureParts(pod).map(({id}) => describePart(id, pod, parts, phrases)),
        ...lenses.map((lens) => describeLens(lens, pod, parts, phrases)),
      ];
      for (const description of said) {
        expect(description?.kind).toBeTruthy();
        expect(description?.insight).toBeTruthy();
        expect(description?.rows.every(({label, text}) => label && text.length > 0 && text.every(Boolean))).toBe(true);
      }
      expect(describePod(parts, phrases, owner).length).toBeGreaterThan(10);
      expect(JSON.stringify(said)).not.toContain('undefined');
    }
  });

  test('the two languages tell the same number of things', async () => {
    const {pod} = await read(file);
    const parts = podParts(pod);
    const shape = (language: (typeof languages)[number]) =>
      figureParts(pod).map(({id}) => describePart(id, pod, parts, words[language])?.rows.map(({text}) => text.length));
    expect(shape('zh-CN')).toEqual(shape('en'));
  });

  test('every part that the manifest writes down has its lines, and its first line leads back to it or to a part within', async () => {
    const {pod, places, lines} = await read(file);
    for (const {id} of podParts(pod).containers) {
      const [range] = places[id] ?? [];
      expect(range, id).toBeDefined();
      const [first = 0, last = 0] = range ?? [];
      expect(first > 0 && first <= last && last <= lines.length).toBe(true);
      expect(partAtLine(first, places)).toBe(id);
    }
  });
});

describe('what containers share', () => {
  const factsOf = (spec: Partial<Pod['spec']>): string =>
    JSON.stringify(sharingRows({metadata: {name: 'web'}, spec: {containers: [], ...spec}}, words.en));

  test('by default one IP, one IPC and one host name for the Pod, but not the processes, and never the file systems', () => {
    const facts = factsOf({});
    expect(facts).toContain(words.en.netFact.own);
    expect(facts).toContain(words.en.ipcFact.own);
    expect(facts).toContain(words.en.pid.own);
    expect(facts).toContain(words.en.filesFact);
    expect(facts).toContain(words.en.userFact.node);
  });

  test('shareProcessNamespace makes the processes one, and leaves the file systems apart', () => {
    const facts = factsOf({shareProcessNamespace: true});
    expect(facts).toContain(words.en.pid.shared);
    expect(facts).toContain(words.en.filesFact);
  });

  test('host namespaces are the node’s', () => {
    const facts = factsOf({hostNetwork: true, hostPID: true, hostIPC: true});
    for (const fact of [words.en.netFact.host, words.en.pid.host, words.en.ipcFact.host, words.en.hostnameFact(undefined)]) {
      expect(facts).toContain(fact);
    }
  });

  test('hostUsers: false gives the Pod users of its own', () => {
    expect(factsOf({hostUsers: false})).toContain(words.en.userFact.own);
  });
});

test('a line belongs to the part with the fewest lines around it', () => {
  const places = {sandbox: [[4, 5]], 'container.web': [[7, 14]], 'port.web.80': [[10, 10]]} as Record<
    string,
    [number, number][]
  >;
  expect(partAtLine(10, places)).toBe('port.web.80');
  expect(partAtLine(8, places)).toBe('container.web');
  expect(partAtLine(1, places)).toBeUndefined();
});
