import {expect, test} from 'vitest';
import {podHostname} from './hostname';
import type {Pod} from './pod';

const named = (spec: Partial<Pod['spec']>, name = 'web'): string | undefined =>
  podHostname({metadata: {name, namespace: 'shop'}, spec: {containers: [], ...spec}});

test('a Pod’s host name is its name', () => {
  expect(named({})).toBe('web');
});

test('spec.hostname goes before the name', () => {
  expect(named({hostname: 'greeter'})).toBe('greeter');
});

test('a subdomain alone does not change what hostname prints', () => {
  expect(named({subdomain: 'beans'})).toBe('web');
});

test('with setHostnameAsFQDN it is the whole name', () => {
  expect(named({hostname: 'greeter', subdomain: 'beans', setHostnameAsFQDN: true})).toBe('greeter.beans.shop.svc.…');
});

test('without a subdomain there is no whole name to set', () => {
  expect(named({setHostnameAsFQDN: true})).toBe('web');
});

test('hostnameOverride goes before everything', () => {
  expect(named({hostname: 'greeter', subdomain: 'beans', hostnameOverride: 'db.example.com'})).toBe('db.example.com');
});

test('on the node’s network it is the node’s, which no manifest tells', () => {
  expect(named({hostNetwork: true, hostname: 'greeter'})).toBeUndefined();
});

test('a name longer than 63 characters is cut, and not left to end in a hyphen', () => {
  expect(named({}, `${'a'.repeat(62)}-b`)).toBe('a'.repeat(62));
});
