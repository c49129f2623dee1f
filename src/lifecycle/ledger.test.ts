import {describe, expect, test} from 'vitest';
import type {Container, Volume} from '../pod/pod';
import {type Ledger, ledgerAt} from './ledger';
import type {Action, Owner, Scenario} from './scenario';
import {simulate} from './simulate';
import {webPod} from './testing/story';

const volumes: Volume[] = [
  {name: 'disk', emptyDir: {}},
  {name: 'memory', emptyDir: {medium: 'Memory'}},
  {name: 'spool', ephemeral: {volumeClaimTemplate: {spec: {}}}},
  {name: 'claim', persistentVolumeClaim: {claimName: 'claim'}},
  {name: 'node', hostPath: {path: '/var/lib/web'}},
  {name: 'settings', configMap: {name: 'settings'}},
];
const containers: Container[] = [
  {
    name: 'web',
    image: 'nginx',
    restartPolicy: 'Always',
    restartPolicyRules: [{action: 'RestartAllContainers', exitCodes: {operator: 'In', values: [88]}}],
  },
];

const blow = 60;

/** What there is so many seconds after the blow. */
function after(seconds: number, actions: readonly Action[], kind?: Owner['kind'], more: Scenario = {}): Ledger {
  const scenario: Scenario = {
    ...more,
    containers: {web: {stop: {cleanupSeconds: 5}}},
    actions: actions.map((action) => ({...action, at: blow + action.at})),
    ...(kind ? {owner: {kind}} : {}),
  };
  return ledgerAt(simulate(webPod({volumes, containers}), scenario), blow - 1, blow + seconds);
}

/** The verdict on a place, or on a name, for the newest of the Pods that are there. */
function verdicts({rows}: Ledger, trait: 'data' | 'identity', place = -1): Record<string, string | undefined> {
  const chosen = rows.filter((row) => (row.trait === 'data') === (trait === 'data'));
  return Object.fromEntries(chosen.map(({trait: name, of, cells}) => [trait === 'data' ? of : name, cells.at(place)?.verdict]));
}

const exit: Action = {at: 0, do: 'exit', container: 'web', exitCode: 1};
const remove: Action = {at: 0, do: 'delete'};
const silent: Action = {at: 0, do: 'node-silent'};
const off: Action = {at: 0, do: 'node-off'};

/** A node that is lost, and somebody who vouches for that: otherwise nothing is ever told to be gone. */
const lost: readonly Action[] = [off, {at: 100, do: 'taint-out-of-service'}];

describe('the table of lifetimes, cell by cell', () => {
  const rows: [string, Ledger, Record<string, string>][] = [
    [
      'a container restarts: it loses its own files',
      after(20, [exit]),
      {web: 'lost', disk: 'kept', memory: 'kept', spool: 'kept', claim: 'kept', node: 'kept', settings: 'kept'},
    ],
    [
      'all containers restart in place: the same',
      after(20, [{...exit, exitCode: 88}]),
      {web: 'lost', disk: 'kept', memory: 'kept', spool: 'kept', claim: 'kept', node: 'kept', settings: 'kept'},
    ],
    [
      'a Pod is replaced on its node: what is its own is lost, the claim, the node’s files and what is in the API are not',
      after(20, [remove], 'StatefulSet'),
      {web: 'lost', disk: 'lost', memory: 'lost', spool: 'lost', claim: 'kept', node: 'kept', settings: 'kept'},
    ],
    [
      'a Pod is replaced on another node: the node’s files stay behind',
      after(20, [remove], 'Deployment'),
      {web: 'lost', disk: 'lost', memory: 'lost', spool: 'lost', claim: 'kept', node: 'out-of-reach', settings: 'kept'},
    ],
    [
      'a node reboots and the Pod is the same: memory is lost, and each container’s own files',
      after(20, [{at: 0, do: 'node-reboots'}]),
      {web: 'lost', disk: 'kept', memory: 'lost', spool: 'kept', claim: 'kept', node: 'kept', settings: 'kept'},
    ],
    [
      'a node is lost: the claim is kept, the node’s files are out of reach, the API is copied again, all else is lost',
      after(130, lost, 'Deployment'),
      {web: 'lost', disk: 'lost', memory: 'lost', spool: 'lost', claim: 'kept', node: 'out-of-reach', settings: 'kept'},
    ],
    [
      'a child process is killed: nothing',
      after(20, [{at: 0, do: 'out-of-memory', container: 'web', victim: 'child'}], undefined, {kubelet: {cgroup: 'v1'}}),
      {web: 'kept', disk: 'kept', memory: 'kept', spool: 'kept', claim: 'kept', node: 'kept', settings: 'kept'},
    ],
  ];
  test.each(rows)('%s', (_, ledger, expected) => expect(verdicts(ledger, 'data')).toEqual(expected));
});

describe('what a Pod is known by', () => {
  const kept = {name: 'kept', uid: 'kept', ip: 'kept', node: 'kept', container: 'kept', restarts: 'kept'};
  const rows: [string, Ledger, Record<string, string>][] = [
    ['a container restarts: another container, and the count goes on', after(20, [exit]), {...kept, container: 'replaced'}],
    [
      'the sandbox is lost: another address, too',
      after(20, [{at: 0, do: 'sandbox-lost'}]),
      {...kept, ip: 'replaced', container: 'replaced'},
    ],
    ['a node reboots: the same', after(20, [{at: 0, do: 'node-reboots'}]), {...kept, ip: 'replaced', container: 'replaced'}],
    ['the kubelet restarts: nothing', after(20, [{at: 0, do: 'kubelet-restarts'}]), kept],
    [
      'a StatefulSet makes another: only the name is the same, and here the node',
      after(20, [remove], 'StatefulSet'),
      {name: 'kept', uid: 'replaced', ip: 'replaced', node: 'kept', container: 'replaced', restarts: 'replaced'},
    ],
    [
      'a Deployment makes another: nothing is the same',
      after(20, [remove], 'Deployment'),
      {
        name: 'replaced',
        uid: 'replaced',
        ip: 'replaced',
        node: 'replaced',
        container: 'replaced',
        restarts: 'replaced',
      },
    ],
    [
      'the mirror of a static Pod is deleted: another record, and the same containers run on',
      after(20, [remove], 'Node'),
      {...kept, uid: 'replaced'},
    ],
    [
      'a bare Pod is deleted: nothing is left',
      after(20, [remove]),
      {name: 'lost', uid: 'lost', ip: 'lost', node: 'lost', container: 'lost', restarts: 'lost'},
    ],
  ];
  test.each(rows)('%s', (_, ledger, expected) => expect(verdicts(ledger, 'identity')).toEqual(expected));
});

test('of a bare Pod that was deleted the claim and the node’s files are left, and what was copied is in the API still', () => {
  expect(verdicts(after(20, [remove]), 'data')).toEqual({
    web: 'lost',
    disk: 'lost',
    memory: 'lost',
    spool: 'lost',
    claim: 'kept',
    node: 'kept',
    settings: 'out-of-reach',
  });
});

test('the restarts of the same Pod are counted on, those of another from 0', () => {
  const counted = ({rows}: Ledger) => rows.find(({trait}) => trait === 'restarts');
  expect(counted(after(20, [exit]))).toMatchObject({before: '0', cells: [{value: '1'}]});
  expect(counted(after(60, [exit, {at: 30, do: 'delete'}], 'StatefulSet'))).toMatchObject({cells: [{value: '0'}]});
});

describe('twins', () => {
  const numbers = ({pods}: Ledger) => pods.map(({number, isStored, running}) => `${number} ${isStored} ${running.length}`);

  test('while the old one ends its replacement is there already', () => {
    expect(numbers(after(2, [remove], 'Deployment'))).toEqual(['1 true 1', '2 true 0']);
    expect(numbers(after(20, [remove], 'Deployment'))).toEqual(['2 true 1']);
  });

  test('a StatefulSet has none, unless somebody deletes the record by force', () => {
    expect(numbers(after(400, [silent], 'StatefulSet'))).toEqual(['1 true 1']);
    const forced = after(400, [silent, {at: 100, do: 'delete', force: true}], 'StatefulSet');
    expect(numbers(forced)).toEqual(['1 false 1', '2 true 0']);
    expect(forced.pods.map(({name}) => name)).toEqual(['web-0', 'web-0']);
    expect(forced.pods[0]).toMatchObject({isHeard: false, running: ['web']});
  });

  test('six minutes after the record has gone the volume is taken from the lost node, though the old one still writes', () => {
    const force: Action = {at: 100, do: 'delete', force: true};
    const claim = (seconds: number) => {
      const ledger = after(seconds, [silent, force], 'Deployment');
      return ledger.rows.find(({of}) => of === 'claim')?.cells.map(({verdict}) => verdict);
    };
    expect(claim(450)).toEqual(['out-of-reach', 'out-of-reach']);
    expect(claim(470)).toEqual(['out-of-reach', 'kept']);
  });

  test('a node that comes back in time has its Pod as it was', () => {
    const ledger = after(340, [silent, {at: 330, do: 'node-returns'}], 'Deployment');
    expect(numbers(ledger)).toEqual(['1 true 1']);
    expect(new Set(ledger.rows.flatMap(({cells}) => cells.map(({verdict}) => verdict)))).toEqual(new Set(['kept']));
  });

  test('what runs as a static Pod is told of once, whatever becomes of its mirrors', () => {
    expect(numbers(after(5, [remove], 'Node'))).toEqual(['2 true 1']);
  });
});

test('a Pod that waits for its volume has lost nothing that it will find later', () => {
  const waiting = after(400, [off], 'Deployment');
  expect(verdicts(waiting, 'data', 1)).toMatchObject({claim: 'out-of-reach', settings: 'out-of-reach', disk: 'lost'});
});

test('what a new Pod does not have yet is to come; what the power took with it is not', () => {
  const remarks = (ledger: Ledger) =>
    ledger.rows.find(({of}) => of === 'memory')?.cells.map(({verdict, remark = ''}) => `${verdict} ${remark}`);
  expect(remarks(after(400, [off], 'Deployment'))).toEqual(['lost ', 'lost not-yet']);
  expect(remarks(after(130, lost, 'Deployment'))).toEqual(['lost empty']);
});
