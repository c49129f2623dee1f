import {expect, test} from 'vitest';
import blockMarks from './blockMarks';
import type {Finished} from './page';

test('a page keeps the names of blocks that do not follow from the ones before, quoted or bare', () => {
  const html = '<h2 data-block=a.0><p data-block="a.1"><table data-block=a.2><td data-block=a.2:0><p data-block=a.4 id=x>';
  const pages = [{file: 'index.html', html}];
  blockMarks({pages} as Finished);
  expect(pages[0]?.html).toBe('<h2 data-block=a.0><p data-block><table data-block><td data-block=:><p data-block=a.4 id=x>');
});

test('a table all of whose cells are blocks need not mark any', () => {
  const table = (name: string, [one, two]: [string, string]) =>
    `<table data-block=${name}><thead><tr><th><div class=P><div${one}>a</div></div><tbody><tr><td><div class=P><div${two}>b</div></div></table>`;
  const cells = (name: string): [string, string] => [` data-block=${name}:0`, ` data-block=${name}:1`];
  const pages = [
    {file: 'index.html', html: `<p data-block=a.0>${table('a.1', cells('a.1'))}${table('a.2', [cells('a.2')[0], ''])}`},
  ];
  blockMarks({pages} as Finished);
  const bare = (inside: [string, string]) => table('', inside).replace('data-block=', 'data-block');
  expect(pages[0]?.html).toBe(`<p data-block=a.0>${bare(['', ''])}${bare([' data-block=:', ''])}`);
});
