import {expect, test} from 'vitest';
import {type LabState, printState, readState, unreadState} from './labState';
import {stories} from './stories';

const usual: LabState = {story: 'life', version: '1.37', beside: 'none', deeds: [], at: stories.life.opens};

test('an empty address is the usual state, and the usual state an empty address', () => {
  expect(readState('')).toEqual(usual);
  expect(printState(usual)).toBe('');
});

test('each story opens where it tells something; the beginning is a moment like any other', () => {
  expect(readState('s.liveness').at).toBe(stories.liveness.opens);
  expect(printState(readState('s.liveness_t.0'))).toBe('s.liveness_t.0');
});

test('what is written is read again, and goes into an address without being escaped', () => {
  const state: LabState = {
    story: 'liveness',
    version: '1.34',
    beside: 'readiness',
    deeds: [
      {at: 12, kind: 'fail-readiness', container: 'web'},
      {at: 20.5, kind: 'exit-1', container: 'web-2'},
      {at: 30, kind: 'delete'},
    ],
    at: 14.5,
  };
  const address = printState(state);
  expect(address).toBe('s.liveness_v.1.34_b.readiness_do.12-fail-readiness.web*20.5-exit-1.web-2*30-delete_t.14.5');
  expect(readState(address)).toEqual(state);
  expect(unreadState(address)).toEqual([]);
  expect(new URLSearchParams({lab: address}).toString()).toBe(`lab=${address}`);
});

test('what makes no sense is left out, and the rest is kept', () => {
  expect(readState('s.nothing_v.9_do.x*5-dance.web*7-delete_t.never')).toEqual({...usual, deeds: [{at: 7, kind: 'delete'}]});
  expect(unreadState('s.nothing_v.1.37_do.x*7-delete_t.never')).toEqual(['s.nothing', 'do.x*7-delete', 't.never']);
});

test('a run is not seen beside itself', () => {
  for (const address of ['s.gate_b.gate', 'b.life', 'b.untouched']) expect(readState(address).beside).toBe('none');
  expect(readState('b.untouched_do.5-delete').beside).toBe('untouched');
});
