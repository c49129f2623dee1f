import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {termOnPage} from './termOnPage';

const read = (lang: string, inside: string) =>
  termOnPage(new JSDOM(`<html lang=${lang}><body>${inside}</body></html>`).window.document.body);

test('a term is read off its link and what stands in brackets, in either language', () => {
  const chinese = '<a data-term=node>节点</a><span>（<span lang=en>node</span>）</span>';
  expect(read('zh-CN', chinese)).toEqual({id: 'node', zh: '节点', en: 'node'});
  const english = '<a data-term=node>node</a><span> (<span lang=zh-CN>节点</span>)</span>';
  expect(read('en', english)).toEqual({id: 'node', zh: '节点', en: 'node'});
});

test('where nothing stands in brackets, both languages say what the link says', () => {
  expect(read('en', '<a data-term=kubelet>kubelet</a>')).toEqual({id: 'kubelet', zh: 'kubelet', en: 'kubelet'});
});
