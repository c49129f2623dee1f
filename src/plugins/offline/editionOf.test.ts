import {describe, expect, test} from 'vitest';
import {filesOfIsland, type Group, ownFilesOf} from './chunkGraph';
import {editionOf} from './editionOf';

describe('the list of a language', () => {
  const contents: Record<string, string> = {
    'assets/css/s.11111111.css': 'css',
    'assets/js/client.22222222.js': 'client',
    'assets/js/lab.33333333.js': 'laboratory',
    'manifests/a.yaml': 'kind: Pod',
  };
  const list = (html: string) =>
    editionOf({
      language: 'en',
      base: '/en/',
      pages: [
        {file: 'pods/what/index.html', html},
        {file: 'index.html', html: '<link href=/en/assets/css/s.11111111.css><img src=/assets/x.png>'},
        {file: '404.html', html: 'none'},
        {file: 'embed/pod/index.html', html: 'an exhibit for other sites'},
      ],
      files: ['manifests/a.yaml'],
      bytesOf: (file) => Buffer.from(contents[file] ?? ''),
      codeOf: ({html: page}) =>
        page.includes('data-island')
          ? {own: ['assets/js/client.22222222.js'], all: ['assets/js/client.22222222.js', 'assets/js/lab.33333333.js']}
          : {own: [], all: []},
      wireOf: ({length}) => length,
    });
  const edition = list('<p data-island=Lab>');

  test('has every page by its address, every asset that one of them may come to use, and the files beside them, and no more', () => {
    expect(edition.files.map(({path}) => path)).toEqual(['/en', '/en/manifests/a.yaml', '/en/pods/what']);
    expect(edition.assets.map(({path, bytes}) => [path, bytes])).toEqual([
      ['/en/assets/css/s.11111111.css', 3],
      ['/en/assets/js/client.22222222.js', 6],
      ['/en/assets/js/lab.33333333.js', 10],
    ]);
    expect(edition.files.map(({uses}) => uses)).toEqual([[0], undefined, [1]]);
  });

  test('changes its name with any of its files, and with nothing else', () => {
    expect(list('<p data-island=Lab>').release).toBe(edition.release);
    const changed = list('<p data-island=Lab>!');
    expect(changed.release).not.toBe(edition.release);
    expect(changed.files.map(({revision}) => revision)).not.toEqual(edition.files.map(({revision}) => revision));
    expect(changed.files[0]).toEqual(edition.files[0]);
  });
});

describe('the code of an island', () => {
  const group = (files: string[], children: number[] = [], rest: Partial<Group> = {}): Group => ({
    files,
    children,
    ...rest,
  });
  const groups = [
    group(['client.js'], [1, 2, 5], {begins: 'client'}),
    group(['lab.js', 'shared.js'], [3, 6], {begins: 'Lab'}),
    group(['term.js', 'shared.js'], [], {begins: 'Term'}),
    group(['later.js'], [1], {}),
    group(['worker.js'], [], {worker: ['76', '77']}),
    group(['present.js']),
    group(['simulator.js'], [], {isPart: true}),
  ];
  const files = (island: string) =>
    filesOfIsland(groups, island, (file) => (file === 'later.js' ? 'new Worker(r.p+r.u("77"))' : ''));

  test('is what comes with it and what that may ask for, workers included', () => {
    expect(files('Lab')).toEqual(['lab.js', 'later.js', 'shared.js', 'simulator.js', 'worker.js']);
  });

  test('is kept with a page that was read as far as it comes with it, or is a part of it', () => {
    expect(ownFilesOf(groups, 'Lab')).toEqual(['lab.js', 'shared.js', 'simulator.js']);
    expect(ownFilesOf(groups, 'Term')).toEqual(['term.js', 'shared.js']);
  });

  test('is none of another island', () => {
    expect(files('Term')).toEqual(['shared.js', 'term.js']);
    expect(files('Nothing')).toEqual([]);
    expect(files('client')).toEqual(['client.js', 'present.js']);
  });
});
