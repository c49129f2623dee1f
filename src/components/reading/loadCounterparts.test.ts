// @vitest-environment jsdom
import {expect, test, vi} from 'vitest';
import {putInReadersWords} from '../Block/inReadersWords';
import {reworded} from '../wording/contested';
import {counterpartsOf, loadCounterparts, NotInThatLanguage} from './loadCounterparts';

const url = new URL('https://edamame.test/en/pods/what');
const page = (body: string, lang = 'en') => `<!doctype html><html lang=${lang}><body>${body}</body></html>`;

function ownPage(body: string): HTMLElement {
  const own = document.createElement('article');
  own.innerHTML = body;
  return own;
}

const htmlOf = (body: string, id = 'a.1') => counterpartsOf(page(body), url, 'en', ownPage('')).get(id)?.block.innerHTML;

test('every block is found by its id, and none in the tables around cells', () => {
  const body =
    '<h2 data-block=a.0 id=a>One</h2><p data-block=a.1>Two</p><table data-block=a.2><tr><td><div data-block=a.2:0>x</div></table>';
  const blocks = counterpartsOf(page(body), url, 'en', ownPage(''));
  expect([...blocks].map(([id, {block}]) => [id, block.innerHTML])).toEqual([
    ['a.0', 'One'],
    ['a.1', 'Two'],
    ['a.2:0', 'x'],
  ]);
});

test('a block brings no ids, citations, anchors, buttons or scripts along', () => {
  const block = `<p data-block=a.1>See <button id=b aria-controls=c>a <b id=d>Pod</b></button><sup data-cite><a href="#source-1">1</a></sup>
    <a class="hash-link" href="#a">#</a><script>1</script><i onclick="x()">now</i></p>`;
  expect(htmlOf(block)?.replaceAll(/\s+/g, ' ').trim()).toBe('See a <b>Pod</b> <i>now</i>');
});

test('contested words are in the words of the reader, as if they had been written so', () => {
  const forms = {sidecar: ['边车', '挂斗', 'sidecar']};
  const block = ownPage('');
  block.innerHTML = htmlOf('<p data-block=a.1>原生<span data-word=sidecar>边车</span>容器，<code>边车</code></p>') ?? '';
  expect(block.innerHTML).toBe('原生边车容器，<code>边车</code>');
  putInReadersWords(block, (text) => reworded(text, forms, {sidecar: 'sidecar'}));
  expect(block.innerHTML).toBe('原生 sidecar 容器，<code>边车</code>');
});

test('links lead where they lead on the page they come from', () => {
  expect(
    htmlOf('<p data-block=a.1><a href="#b">b</a> <a href="/en/pods/why?x=1#c">c</a> <a href="https://k8s.io/">k</a></p>'),
  ).toBe('<a href="/en/pods/what#b">b</a> <a href="/en/pods/why?x=1#c">c</a> <a href="https://k8s.io/">k</a>');
});

test('what says the same in both languages is known', () => {
  const own = ownPage('<div data-block=a.1:0><code>hostIPC</code></div><div data-block=a.1:1>默认<sup data-cite>1</sup></div>');
  const blocks = counterpartsOf(
    page('<div data-block=a.1:0><code>hostIPC</code> </div><div data-block=a.1:1>default</div>'),
    url,
    'en',
    own,
  );
  expect([blocks.get('a.1:0')?.same, blocks.get('a.1:1')?.same]).toEqual([true, false]);
});

test('a page in another language, or without blocks, is no counterpart', () => {
  expect(() => counterpartsOf(page('<p data-block=a.1>一</p>', 'zh-CN'), url, 'en')).toThrow(NotInThatLanguage);
  expect(() => counterpartsOf(page('<p>One</p>'), url, 'en')).toThrow(NotInThatLanguage);
});

test('a page is fetched once; one that failed is fetched again', async () => {
  const answers = [
    () => Promise.reject(new Error('offline')),
    () => Promise.resolve(new Response(page('<p data-block=a.1>One</p>'))),
  ];
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(() => (answers.shift() as () => Promise<Response>)());
  await expect(loadCounterparts(url.pathname, 'en')).rejects.toThrow('offline');
  const first = await loadCounterparts(url.pathname, 'en');
  expect(await loadCounterparts(url.pathname, 'en')).toBe(first);
  expect(fetched).toHaveBeenCalledTimes(2);
  fetched.mockRestore();
});
