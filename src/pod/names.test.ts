import {expect, test} from 'vitest';
import {dnsSubdomainPrefix, dnsSubdomainWithUnderscore} from './names';

const takes = (rule: (value: string) => string[], value: string) => rule(value).length === 0;

test.each(['_tcp', 'a_b', '_a-b.c', '_a.b_c'])('a search path may hold %s', (path) => {
  expect(takes(dnsSubdomainWithUnderscore, path)).toBe(true);
});

test.each(['_', '__a', '_-a', 'a_', 'a._', 'A'])('a search path may not hold %s', (path) => {
  expect(takes(dnsSubdomainWithUnderscore, path)).toBe(false);
});

test('a hyphen at the end of a prefix is no end, but it cannot be all of it', () => {
  expect(takes(dnsSubdomainPrefix, 'web-')).toBe(true);
  expect(takes(dnsSubdomainPrefix, 'web--')).toBe(true);
  expect(takes(dnsSubdomainPrefix, '-')).toBe(false);
  expect(takes(dnsSubdomainPrefix, '-web-')).toBe(false);
});
