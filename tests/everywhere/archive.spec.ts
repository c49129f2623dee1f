import {expect} from '@playwright/test';
import {type Unpacked, unpackArchive} from '../unpackedArchive';
import {Missing} from './engine';
import {test} from './inEveryBrowser';
import {readerOf} from './reader';

let archive: Unpacked;

test.beforeAll(() => {
  archive = unpackArchive();
});
test.afterAll(() => archive.remove());

test('the archive opens from disk: a figure, the search, the other language, nothing from the net', async ({browserOf}) => {
  if (browserOf instanceof Missing) {
    test.skip(true, browserOf.message);
    return;
  }
  const reader = readerOf(browserOf, archive.at(''));
  await reader.open('/index.html');
  await reader.resize(1280, 860);
  await reader.tap('main a[href*="pods/what"]');
  await reader.reads('h1', 'text', 'Pod 是啥');
  await reader.tap('#figure-file-puller [data-lens-button="network"]');
  await reader.reads('#figure-file-puller [data-lens-button="network"]', 'aria-pressed', 'true');
  await reader.open(`/search/index.html?q=${encodeURIComponent('宽限期')}`);
  await reader.sees('li[data-search-result]');
  await reader.reads('li[data-search-result]', 'text', /宽限期/);
  await reader.open('/pods/why/index.html');
  await reader.tap('a[hreflang="en"]');
  await reader.reads('html', 'lang', 'en');
  await reader.isAt(/en\/pods\/why\/index\.html/);
  const loaded = await reader.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  expect(loaded.filter((name) => !/^(?:file|data|blob):/.test(name))).toEqual([]);
});
