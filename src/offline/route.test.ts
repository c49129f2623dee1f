import {describe, expect, test} from 'vitest';
import {type Asked, fallbackOf, keyOf, languageOf, routeOf} from './route';

const origin = 'https://pods.example';
const route = (path: string, rest: Partial<Asked> = {}) =>
  routeOf({url: new URL(path, origin).href, origin, method: 'GET', mode: 'no-cors', range: false, ...rest});

describe('how a request is answered', () => {
  test('pages are newest first, in both languages and however the server spells them', () => {
    for (const path of ['/', '/en/', '/pods/what', '/en/pods/what/', '/pods/what/index.html', '/404.html', '/search?q=沙箱']) {
      expect([path, route(path, {mode: 'navigate'})]).toEqual([path, 'page']);
    }
  });

  test('a page is a page for a script, too: paired reading fetches it', () => {
    expect(route('/en/pods/what', {mode: 'cors'})).toBe('page');
  });

  test('what has its hash in its name is right wherever it lies', () => {
    for (const path of [
      '/assets/js/main.0912c944.js',
      '/en/assets/css/styles.68fd33f1.css',
      '/assets/js/26a45c92.0912c944.js',
      '/assets/islands/01f29e14b6f7.json',
      '/assets/offline.b3189515b5a2.json',
    ]) {
      expect([path, route(path)]).toEqual([path, 'asset']);
    }
  });

  test('what keeps its name is asked for anew', () => {
    for (const path of ['/manifests/shop.yaml', '/pods/what.md', '/img/logo.svg', '/assets/js/unhashed.js', '/llms.txt']) {
      expect([path, route(path)]).toEqual([path, 'file']);
    }
    expect(route('/pods/what.md', {mode: 'navigate'})).toBe('file');
  });

  test('everything else is left to the browser', () => {
    expect(route('/pods/what', {method: 'POST', mode: 'navigate'})).toBe('leave');
    expect(route('/img/card.png', {range: true})).toBe('leave');
    expect(route('https://elsewhere.example/pods/what', {mode: 'navigate'})).toBe('leave');
    expect(route('/sw.js')).toBe('leave');
    expect(route('/edamame.zip', {mode: 'navigate'})).toBe('leave');
    expect(route('/edamame.zip', {method: 'HEAD'})).toBe('leave');
  });
});

describe('the name under which a page is kept', () => {
  test('is the same for every query and every spelling', () => {
    const spellings = [
      '/pods/what',
      '/pods/what/',
      '/pods/what/index.html',
      '/pods/what?file-puller=network.port.80',
      '/pods/what#one',
    ];
    expect(new Set(spellings.map(keyOf))).toEqual(new Set(['/pods/what']));
    expect(['/', '/index.html', '/?x=1'].map(keyOf)).toEqual(['/', '/', '/']);
    expect(['/en', '/en/', '/en/index.html'].map(keyOf)).toEqual(['/en', '/en', '/en']);
  });

  test('belongs to a language, which has a page for what is not kept', () => {
    expect(['/', '/pods/what', '/en', '/en/pods/what', '/english'].map(languageOf)).toEqual([
      'zh-CN',
      'zh-CN',
      'en',
      'en',
      'zh-CN',
    ]);
    expect([fallbackOf('zh-CN'), fallbackOf('en')]).toEqual(['/offline', '/en/offline']);
  });
});
