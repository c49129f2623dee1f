import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {root} from './run.mjs';
import {tally} from './truthTables.mjs';

const manifest = {metadata: {name: 'p'}, spec: {containers: [{name: 'app', image: 'x'}]}};
const qos = (name, qosClass) => ({name, manifest, expected: {qosClass}});

const settings = {initialSeconds: 1, maxSeconds: 5, resetAfterSeconds: 10};

const tables = {
  'forms.json': {
    format: 'backoff',
    cases: [
      {
        name: 'reset',
        kind: 'reset',
        ...settings,
        events: [1, 2, 3],
        checks: [
          {at: 3, eventAt: 3},
          {at: 14, eventAt: 14},
        ],
        expected: [true, false],
      },
      {
        name: 'since update',
        kind: 'in-backoff-since-update',
        ...settings,
        expected: [
          {tick: 0, inBackOff: false},
          {tick: 0.5, inBackOff: true, backoffSeconds: 1},
          {tick: 1, inBackOff: false},
        ],
      },
      {name: 'a form that is not known', kind: 'reverse', ...settings, expected: []},
    ],
  },
  'right.json': {format: 'qos', cases: [qos('nothing asked', 'BestEffort')]},
  'wrong.json': {format: 'qos', cases: [qos('right', 'BestEffort'), qos('wrong on purpose', 'Guaranteed')]},
  'thrown.json': {format: 'oom-score', cases: [{name: 'no node', manifest, nodeMemoryCapacityBytes: 0, expected: {app: 1}}]},
  'topics.json': {topics: []},
  'strange.json': {format: 'horoscope', cases: [{name: 'tomorrow'}]},
};

describe('the truth tables of a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  let result;

  beforeAll(() => {
    for (const [name, table] of Object.entries(tables)) writeFileSync(join(folder, name), JSON.stringify(table));
    result = spawnSync(process.execPath, ['scripts/conformance.mjs', folder], {cwd: root, encoding: 'utf8'});
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  test('are each told with the cases that hold, and the names of those that do not', () => {
    expect(result.stdout.split('\n')).toEqual([
      'forms.json: 2/3',
      '  a form that is not known',
      'right.json: 1/1',
      'strange.json: no runner for the format "horoscope"',
      'thrown.json: 0/1',
      '  no node',
      'wrong.json: 1/2',
      '  wrong on purpose',
      '',
    ]);
  });

  test('must have a format that is known', () => {
    expect(result.status).toBe(1);
  });

  test('hold where enough of their cases do', () => {
    expect(tally(result.stdout)).toEqual({passed: 1, failed: 3, below: ['forms.json', 'thrown.json', 'wrong.json']});
  });
});

test('99 of 100 are enough, 98 are not, and a table without cases shows nothing', () => {
  expect(tally('a.json: 99/100\nb.json: 98/100\n  a case: 1/1\nc.json: 0/0\n')).toMatchObject({
    passed: 1,
    failed: 2,
    below: ['b.json', 'c.json'],
  });
});
