import {expect, test} from 'vitest';
import {fieldsOf, lineOf, readSwitches, turned, unreadSwitches} from './fields';

test('the address names the switches that are on, in any order', () => {
  expect(readSwitches('hostNetwork.shareProcessNamespace')).toEqual(['shareProcessNamespace', 'hostNetwork']);
  expect(readSwitches('')).toEqual([]);
  expect(readSwitches('hostUTS.hostIPC')).toEqual(['hostIPC']);
});

test('what is no switch is told', () => {
  expect(unreadSwitches('hostPID.nonsense..hostIPC')).toEqual(['nonsense']);
  expect(unreadSwitches('')).toEqual([]);
});

test('turning a switch over and back leads to the same address', () => {
  expect(turned(['hostIPC'], 'hostNetwork')).toBe('hostNetwork.hostIPC');
  expect(turned(['hostNetwork', 'hostIPC'], 'hostNetwork')).toBe('hostIPC');
  expect(turned(['hostIPC'], 'hostIPC')).toBe('');
});

test('hostUsers is the one field that is true by default', () => {
  expect(lineOf('hostUsers')).toBe('hostUsers: false');
  expect(fieldsOf(['hostUsers', 'hostPID'])).toEqual({hostUsers: false, hostPID: true});
});
