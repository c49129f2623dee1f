import {expect, test} from 'vitest';
import {differenceOf} from './difference';
import {bytesOf, type Edition, usesOf} from './edition';
import {assetsIn} from './references';

const file = (path: string, revision: string, bytes = 10) => ({path, revision, bytes});

test('only what is missing or has changed has to come, and what no list names may go', () => {
  const wanted = [file('/a', '1'), file('/b', '2'), file('/c', '3', 5)];
  const held = new Map([
    ['/a', '1'],
    ['/b', 'old'],
    ['/gone', '9'],
  ]);
  const {missing, superfluous} = differenceOf(wanted, held);
  expect(missing.map(({path}) => path)).toEqual(['/b', '/c']);
  expect(bytesOf(missing)).toBe(15);
  expect(superfluous).toEqual(['/gone']);
  expect(differenceOf(wanted, new Map(wanted.map(({path, revision}) => [path, revision]))).missing).toEqual([]);
});

test('a page knows the assets that it may ask for', () => {
  const edition: Edition = {
    language: 'en',
    release: 'x',
    wire: 0,
    assets: [file('/en/assets/a.js', '1'), file('/en/assets/b.js', '2')],
    files: [{...file('/en/pods/what', '3'), uses: [1]}],
  };
  expect(usesOf(edition, '/en/pods/what')).toEqual(['/en/assets/b.js']);
  expect(usesOf(edition, '/en/pods/nowhere')).toEqual([]);
});

test('assets are found wherever HTML names them, quoted or not, once each', () => {
  const html =
    '<html data-script="/assets/js/client.75e77bea.js"><link href=/assets/css/s.ec13744a.css />' +
    '<i data-props-from="/en/assets/islands/01f2.json"></i><script src=/assets/js/client.75e77bea.js></script><a href=/pods/assets>';
  expect(assetsIn(html)).toEqual([
    '/assets/js/client.75e77bea.js',
    '/assets/css/s.ec13744a.css',
    '/en/assets/islands/01f2.json',
  ]);
});
