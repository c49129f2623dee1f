import {expect, test} from 'vitest';
import {addressIn, type Home} from './addressIn';

const chinese: Home = {home: '/', base: '/', leaf: ''};
const english: Home = {home: '/en/', base: '/en/', leaf: ''};
const archived: Home = {home: '/en/', base: '../../../en/', leaf: 'index.html'};

test('an address of ours begins where the language does', () => {
  expect(addressIn('/pods/what', chinese)).toBe('/pods/what');
  expect(addressIn('pods/what#a', english)).toBe('/en/pods/what#a');
  expect(addressIn('/en/pods/what', english)).toBe('/en/pods/what');
  for (const url of ['#a', 'https://example.com/', '//example.com', 'mailto:a@b', '../x'])
    expect(addressIn(url, english)).toBe(url);
});

test('from disk, a page is a file in its folder', () => {
  expect(addressIn('/pods/what?a=b#c', archived)).toBe('../../../en/pods/what/index.html?a=b#c');
  expect(addressIn('/en/pods/what', archived)).toBe('../../../en/pods/what/index.html');
  expect(addressIn('/manifests/shop.yaml', archived)).toBe('../../../en/manifests/shop.yaml');
  expect(addressIn('/', archived)).toBe('../../../en/');
});
