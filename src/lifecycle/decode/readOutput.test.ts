import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import type {ContainerState, Pod} from '../../pod/pod';
import {printedRow} from '../../pod/printedStatus';
import {readDuration} from './readDuration';
import {longestText, noteOf, readOutput, readRow} from './readOutput';
import {type Meaning, readStatusWord, rulesBehind} from './readStatusWord';
import {families, senseOf, senses, wordsAmong} from './senses';

const told = (meaning: Meaning): string => {
  if (meaning.is === 'sense') return `${meaning.sense.family} ${meaning.sense.word}`;
  if (meaning.is === 'progress') return `${meaning.passed} of ${meaning.all}`;
  if (meaning.is === 'signal') return `signal ${meaning.signal}`;
  if (meaning.is === 'exit-code') return `exit code ${meaning.code}`;
  if (meaning.is === 'out-of') return `out of ${meaning.resource}`;
  return `unknown${meaning.nearest ? `, near ${meaning.nearest.word}` : ''}`;
};

describe('a word in the column STATUS', () => {
  it.each([
    ['Pending', 'phase Pending', 'phase'],
    ['Running', 'phase Running', 'phase completed'],
    ['Succeeded', 'phase Succeeded', 'phase'],
    ['Evicted', 'podReason Evicted', 'pod-reason'],
    ['OutOfcpu', 'out of cpu', 'pod-reason'],
    ['OutOfephemeral-storage', 'out of ephemeral-storage', 'pod-reason'],
    ['OutOfexample.com/gpu', 'out of example.com/gpu', 'pod-reason'],
    ['SchedulingGated', 'printed SchedulingGated', 'gated'],
    ['Init:0/2', '0 of 2', 'init'],
    ['Init:Error', 'terminated Error', 'init'],
    ['Init:CrashLoopBackOff', 'waiting CrashLoopBackOff', 'init'],
    ['Init:ImagePullBackOff', 'waiting ImagePullBackOff', 'init'],
    ['Init:Signal:9', 'signal 9', 'init'],
    ['Init:ExitCode:3', 'exit code 3', 'init'],
    ['PodInitializing', 'waiting PodInitializing', 'apps'],
    ['ContainerCreating', 'waiting ContainerCreating', 'apps'],
    ['CrashLoopBackOff', 'waiting CrashLoopBackOff', 'apps'],
    ['Completed', 'terminated Completed', 'apps'],
    ['OOMKilled', 'terminated OOMKilled', 'apps'],
    ['Signal:9', 'signal 9', 'apps'],
    ['ExitCode:0', 'exit code 0', 'apps'],
    ['NotReady', 'printed NotReady', 'completed'],
    ['Terminating', 'printed Terminating', 'deletion'],
    ['Unknown', 'printed Unknown', 'deletion'],
    ['CrashLoopBackoff', 'unknown, near CrashLoopBackOff', 'pod-reason apps'],
    ['Frobnicated', 'unknown', 'pod-reason apps'],
    ['Init:Frobnicated', 'unknown', 'init'],
    ['OutOf', 'unknown', 'pod-reason apps'],
  ])('%s is %s, printed by %s', (text, meaning, rules) => {
    const read = readStatusWord(text);
    expect(told(read.meaning)).toBe(meaning);
    expect(rulesBehind(read).join(' ')).toBe(rules);
  });
});

const now = '2026-01-01T12:00:00Z';
const running: ContainerState = {running: {startedAt: '2026-01-01T11:00:00Z'}};

function podWith(state: ContainerState, place: 'app' | 'init', phase: 'Pending' | 'Running' | 'Failed' = 'Running'): Pod {
  const container = (name: string) => ({name, image: 'a:1'});
  const status = (name: string, one: ContainerState) => ({
    ...{name, image: 'a:1', imageID: '', restartCount: 0, ready: false},
    state: one,
  });
  return {
    metadata: {name: 'web'},
    spec: {containers: [container('app')], ...(place === 'init' && {initContainers: [container('prepare')]})},
    status: {
      phase,
      containerStatuses: [status('app', place === 'app' ? state : {waiting: {reason: 'PodInitializing'}})],
      ...(place === 'init' && {initContainerStatuses: [status('prepare', state)]}),
    },
  } as unknown as Pod;
}

describe('whatever the printer prints is understood', () => {
  it.each(senses.waiting)('a container that waits for the reason %s', (reason) => {
    for (const place of ['app', 'init'] as const) {
      const {status} = printedRow(podWith({waiting: {reason}}, place), now);
      const read = readStatusWord(status);
      const isProgress = place === 'init' && reason === 'PodInitializing';
      expect(told(read.meaning)).toBe(isProgress ? '0 of 1' : `waiting ${reason}`);
      expect(read.init).toBe(place === 'init');
    }
  });

  it.each(senses.terminated)('a container that ended for the reason %s', (reason) => {
    const exitCode = reason === 'Completed' ? 0 : 1;
    const {status} = printedRow(podWith({terminated: {reason, exitCode}} as ContainerState, 'app'), now);
    expect(told(readStatusWord(status).meaning)).toBe(`terminated ${reason}`);
  });

  it.each(senses.podReason)('a Pod whose status has the reason %s', (reason) => {
    const pod = podWith(running, 'app', 'Failed');
    const {status} = printedRow({...pod, status: {phase: 'Failed', reason}} as Pod, now);
    expect(told(readStatusWord(status).meaning)).toBe(`podReason ${reason}`);
  });

  it('a container that ended without a reason, by signal or by code', () => {
    const printed = (ended: object) => printedRow(podWith({terminated: ended} as ContainerState, 'init'), now).status;
    expect(told(readStatusWord(printed({exitCode: 137, signal: 9})).meaning)).toBe('signal 9');
    expect(told(readStatusWord(printed({exitCode: 3})).meaning)).toBe('exit code 3');
  });
});

/** Reasons that the engine writes down, wherever it does: they are read off the sources. */
function reasonsOfEngine(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('bench'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\breason: '([A-Z][A-Za-z]+)'/g)])
    .flatMap(([, reason]) => reason ?? []);
}

test('every reason that the engine writes has a meaning here', () => {
  const reasons = [...new Set(['..', '../../pod'].flatMap((folder) => reasonsOfEngine(join(__dirname, folder))))];
  expect(reasons).toContain('OOMKilled');
  const killReasons = ['LivenessProbe', 'StartupProbe'];
  expect(reasons.filter((reason) => !senseOf(reason) && !killReasons.includes(reason))).toEqual([]);
});

test('no family names a word twice, and every word can be found', () => {
  for (const family of families) {
    expect(new Set(senses[family]).size).toBe(senses[family].length);
    for (const word of senses[family]) expect(senseOf(word, [family])).toEqual({family, word});
  }
  expect(wordsAmong(['phase', 'state'])).toEqual(['Pending', 'Running', 'Succeeded', 'Failed', 'Waiting', 'Terminated']);
});

describe('a line of kubectl get pods', () => {
  it.each([
    ['web   1/1   Running   0   5m', 'web', undefined, '1/1', 'Running', '0', '5m'],
    [
      'web-7d   1/2   CrashLoopBackOff   4 (2m5s ago)   12m',
      'web-7d',
      undefined,
      '1/2',
      'CrashLoopBackOff',
      '4 (2m5s ago)',
      '12m',
    ],
    ['kube-system\tdns\t0/1\tInit:0/2\t0\t3s', 'dns', 'kube-system', '0/1', 'Init:0/2', '0', '3s'],
    ['web 0/1 OutOfcpu 0 9m 10.1.2.3 node-1 <none> 1/2', 'web', undefined, '0/1', 'OutOfcpu', '0', '9m'],
    ['1/2 Init:CrashLoopBackOff', undefined, undefined, '1/2', 'Init:CrashLoopBackOff', undefined, undefined],
    ['web 1/1 Terminating 0 <invalid>', 'web', undefined, '1/1', 'Terminating', '0', '<invalid>'],
  ])('%s', (line, name, namespace, ready, status, restarts, age) => {
    const row = readRow(line);
    expect([row?.name, row?.namespace, row?.ready.text, row?.status, row?.restarts?.text, row?.age?.text]).toEqual([
      ...[name, namespace, ready, status, restarts, age],
    ]);
  });

  it.each([
    'NAME READY STATUS RESTARTS AGE',
    'web 1/1 1 1 5m',
    'report Running 0/1 5s 5s',
    'No resources found',
    '',
    'Init:1/2',
  ])('is not: %s', (line) => {
    expect(readRow(line)).toBeUndefined();
  });

  it('tells how long ago the last end was, and how old the Pod is, in seconds', () => {
    expect(readRow('web 1/1 Running 4 (2m5s ago) 3d4h')).toMatchObject({
      restarts: {count: 4, agoSeconds: 125},
      age: {seconds: 3 * 86_400 + 4 * 3600},
    });
  });

  it('is read back as it was printed', () => {
    const {ready, status, restarts} = printedRow(podWith({waiting: {reason: 'ErrImagePull'}}, 'init'), now);
    expect(readRow(`web   ${ready}   ${status}   ${restarts}   9m59s`)).toMatchObject({ready: {text: ready}, status});
  });

  it.each([
    ['1/2 Init:CrashLoopBackOff 7 (2m ago) 3h', 'app-may-run'],
    ['0/1 Init:CrashLoopBackOff 7 (2m ago) 3h', undefined],
    ['1/3 Init:2/3 0 9s', 'sidecars-run'],
    ['0/1 Running 0 9s', 'not-all-ready'],
    ['1/1 Running 0 9s', undefined],
    ['1/1 Running 3 (40s ago) 9m', 'steady'],
    ['1/2 CrashLoopBackOff 3 (4s ago) 9m', 'others-run'],
    ['0/2 CrashLoopBackOff 3 (4s ago) 9m', undefined],
    ['1/1 Terminating 0 9m', 'still-ready'],
    ['0/1 Terminating 0 9m', undefined],
    ['0/1 Completed 0 9m', 'ended-well'],
    ['0/1 Error 2 (15s ago) 30s', 'retries'],
    ['0/1 Error 0 30s', undefined],
  ])('%s says: %s', (line, note) => {
    const row = readRow(line);
    expect(row && noteOf(row)).toBe(note);
  });
});

describe('what was copied', () => {
  const wordsIn = (text: string) =>
    readOutput(text).findings.map(
      ({place, meaning, init, value}) => `${place}: ${init ? 'init ' : ''}${told(meaning)}${value ? ` ${value}` : ''}`,
    );

  it('is a block of rows, whose words are told once, with the Pods they are said of', () => {
    const {rows, findings} = readOutput(`
NAMESPACE   NAME   READY   STATUS             RESTARTS      AGE
a           one    0/1     CrashLoopBackOff   4 (5s ago)    3m
a           two    0/1     CrashLoopBackOff   2 (9s ago)    3m
b           three  1/1     Running            0             3h`);
    expect(rows.map(({name}) => name)).toEqual(['one', 'two', 'three']);
    expect(findings.map(({text, pods}) => [text, pods])).toEqual([
      ['CrashLoopBackOff', ['one', 'two']],
      ['Running', ['three']],
    ]);
  });

  it('is what kubectl get pods -w printed: the same Pod in one state after another', () => {
    const {findings} = readOutput('web 0/1 Pending 0 0s\nweb 0/1 ContainerCreating 0 0s\nweb 1/1 Running 0 2s\n');
    expect(findings.map(({text, pods}) => `${text} ${pods}`)).toEqual(['Pending web', 'ContainerCreating web', 'Running web']);
  });

  it('is what kubectl describe pod printed, each reason by whose it is', () => {
    expect(
      wordsIn(`
Name:             web
Status:           Running
Containers:
  app:
    Image:          busybox:1.37
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       OOMKilled
      Exit Code:    137
      Started:      Sat, 28 Nov 2026 17:00:00 +0000
    Ready:          False
    Restart Count:  3
Conditions:
  Type                        Status
  PodReadyToStartContainers   True
  Initialized                 True
  Ready                       False
Events:
  Type     Reason     Age                From               Message
  ----     ------     ----               ----               -------
  Normal   Scheduled  3m                 default-scheduler  Successfully assigned default/web to node-1
  Warning  BackOff    9s (x6 over 2m)    kubelet            Back-off restarting failed container app
  Warning  Frobbed    9s                 kubelet            ?`),
    ).toEqual([
      'describe-status: phase Running',
      'state: state Waiting',
      'reason: waiting CrashLoopBackOff',
      'last-state: state Terminated',
      'last-reason: terminated OOMKilled',
      'exit-code: exit code 137',
      'condition: condition PodReadyToStartContainers True',
      'condition: condition Initialized True',
      'condition: condition Ready False',
      'event: event Scheduled',
      'event: event BackOff',
      'event: unknown',
    ]);
  });

  it('is a Pod that is being deleted, or was evicted, as kubectl describe pod has it', () => {
    expect(wordsIn('Status:  Terminating (lasts <invalid>)\nTermination Grace Period:  30s')).toEqual([
      'describe-status: printed Terminating',
    ]);
    expect(wordsIn('Status:  Failed\nReason:  Evicted\nMessage: The node was low on resource: memory.')).toEqual([
      'describe-status: phase Failed',
      'pod-reason: podReason Evicted',
    ]);
  });

  it('is a piece of the stored object', () => {
    expect(wordsIn('status:\n  phase: Failed\n      reason: "Error"\n      exitCode: 143\n      signal: 9')).toEqual([
      'describe-status: phase Failed',
      'reason: terminated Error',
      'exit-code: exit code 143',
      'exit-code: signal 9',
    ]);
  });

  it.each([
    ['ImagePullBackOff', ['anywhere: waiting ImagePullBackOff']],
    ['Init:1/3', ['anywhere: init 1 of 3']],
    ['为什么一直是 CrashLoopBackOff？', ['anywhere: waiting CrashLoopBackOff']],
    ['it says “OOMKilled”, exit code 137.', ['anywhere: terminated OOMKilled', 'exit-code: exit code 137']],
    ['137', ['exit-code: exit code 137']],
    ['ImagePulBackOff', ['anywhere: unknown, near ImagePullBackOff']],
    ['Frobnicated', ['anywhere: unknown']],
    ['my cat sleeps on the keyboard', []],
    ['', []],
  ])('is just words: %s', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });

  it('is far too long: the beginning is read, and the rest is told', () => {
    const line = 'web 0/1 CrashLoopBackOff 4 (5s ago) 3m\n';
    const output = readOutput(line.repeat(100_000));
    expect(output.unread).toBe(line.length * 100_000 - Math.floor(longestText / line.length) * line.length);
    expect(output.rows.length).toBeLessThanOrEqual(200);
    expect(output.findings).toHaveLength(1);
  });
});

describe('a span of time', () => {
  it.each([
    ['0s', 0],
    ['119s', 119],
    ['2m5s', 125],
    ['179m', 10_740],
    ['7h59m', 28_740],
    ['2d', 172_800],
    ['2y100d', 2 * 365 * 86_400 + 100 * 86_400],
    ['<invalid>', undefined],
    ['<unknown>', undefined],
    ['', undefined],
    ['5', undefined],
    ['5x', undefined],
  ])('%s is %s seconds', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });
});

/** Numbers that look random and are the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

test('any text at all is read without an error, within bounds and in no time', () => {
  const pieces = [
    ...wordsAmong(families),
    ...[
      '0/1',
      '1/2',
      '4',
      '(2m5s',
      'ago)',
      '(',
      ')',
      '\n',
      '\t',
      ' ',
      '  ',
      ':',
      'Init:',
      'Signal:',
      'ExitCode:',
      'OutOf',
      '/',
      '<none>',
    ],
    ...[
      'Reason:',
      'State:',
      'Last State:',
      'Exit Code:',
      'Events:',
      'Conditions:',
      'Warning ',
      'Normal ',
      'True',
      '99999999999999',
    ],
    ...['\u0000', '\ud800', '豆', '🫛', '‮', 'constructor', '__proto__', 'toString', '\\', '"', "'", '-', 'phase: ', 'reason: '],
  ];
  const roll = dice(20_261_128);
  for (let run = 0; run < 2_000; run += 1) {
    const text = Array.from({length: roll(60)}, () => (roll(2) ? ' ' : '') + pieces[roll(pieces.length)]).join('');
    const {rows, findings, unread} = readOutput(text);
    expect(unread).toBe(0);
    expect(rows.length).toBeLessThanOrEqual(200);
    expect(findings.length).toBeLessThanOrEqual(60);
    for (const {text: word} of findings) expect(text).toContain(word);
  }
  for (const hostile of [
    '('.repeat(1e6),
    '1/1 '.repeat(3e5),
    'a'.repeat(1e6),
    'Init:'.repeat(2e5),
    '\n'.repeat(1e6),
    '1m'.repeat(5e5),
  ])
    expect(readOutput(hostile).findings.length).toBeLessThanOrEqual(60);
});
