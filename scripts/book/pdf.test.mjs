import {inflateSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {packed, pageCount, pagesOfAnchors} from './pdf.mjs';

/** A document as Chromium writes it, with two pages and three anchors. */
function sample() {
  const objects = [
    '<</Title (Book)\n/Creator (Chromium)\n/CreationDate (D:20260101)>>',
    '<</Length 23>> stream\nq endobj stream\n is noQ\nendstream',
    '<</Type /Page\n/Parent 5 0 R\n/Contents 2 0 R>>',
    '<</Type /Page\n/Parent 5 0 R\n/Contents 2 0 R>>',
    '<</Type /Pages\n/Count 2\n/Kids [3 0 R 4 0 R]>>',
    '<</one [3 0 R /XYZ 0 1 0]\n/what--two [4 0 R /XYZ 0 1 0]\n/a#20b [4 0 R /XYZ 0 1 0]>>',
    '<</Type /Catalog\n/Pages 5 0 R\n/Dests 6 0 R>>',
  ];
  const body = objects.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<</Size 8\n/Root 7 0 R\n/Info 1 0 R>>\nstartxref\n0\n%%EOF\n`, 'latin1');
}

test('anchors are found on the pages that they lie on', () => {
  expect(pageCount(sample())).toBe(2);
  expect([...pagesOfAnchors(sample())]).toEqual([
    ['one', 1],
    ['what--two', 2],
    ['a b', 2],
  ]);
});

test('the packed file leads to every object, tells its author and keeps its streams', () => {
  const pdf = packed(sample(), {Author: '作者'});
  const text = pdf.toString('latin1');
  const start = Number(/startxref\n(\d+)/.exec(text)[1]);
  const [, size, length] = /^\d+ 0 obj\n<<\/Type \/XRef\n\/Size (\d+)[\s\S]*?\/Length (\d+)>>\nstream\n/.exec(
    text.slice(start),
  );
  const table = text.indexOf('stream\n', start) + 7;
  const rows = inflateSync(pdf.subarray(table, table + Number(length)));
  expect(rows.length).toBe(Number(size) * 7);
  const found = [];
  for (let id = 1; id < Number(size); id += 1) {
    const [kind, place, index] = [rows.readUInt8(id * 7), rows.readUInt32BE(id * 7 + 1), rows.readUInt16BE(id * 7 + 5)];
    if (kind === 1) expect(text.slice(place)).toMatch(new RegExp(`^${id} 0 obj\n`));
    if (kind !== 2) continue;
    const holder = rows.readUInt32BE(place * 7 + 1);
    const [head, first, size] = /^\d+ 0 obj\n<<[\s\S]*?\/First (\d+)[\s\S]*?\/Length (\d+)>>\nstream\n/.exec(
      text.slice(holder),
    );
    const at = holder + head.length;
    const inside = inflateSync(pdf.subarray(at, at + Number(size))).toString('latin1');
    const [number, offset] = inside
      .slice(0, Number(first))
      .trim()
      .split(' ')
      .map(Number)
      .slice(index * 2, index * 2 + 2);
    expect(number).toBe(id);
    found.push(inside.slice(Number(first) + offset, Number(first) + offset + 13));
  }
  expect(found).toEqual(['<</Title (Boo', '<</Type /Page', '<</Type /Page', '<</Type /Page', '<</one [3 0 R', '<</Type /Cata']);
  expect(text).toContain('q endobj stream\n is noQ');
  const author = Buffer.from('作者', 'utf16le').swap16().toString('hex').toUpperCase();
  const streams = [...text.matchAll(/ObjStm[\s\S]*?\/Length (\d+)>>\nstream\n/g)].map((one) =>
    inflateSync(pdf.subarray(one.index + one[0].length, one.index + one[0].length + Number(one[1]))).toString('latin1'),
  );
  expect(streams.join('')).toContain(`/Author <FEFF${author}>`);
});
