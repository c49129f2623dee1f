import {expect, test} from 'vitest';
import {sumsOf} from './wire.mjs';

test('answers are summed by what they are; what is fetched ahead as a script is a script', () => {
  const answers = [
    {mime: 'text/html', type: 'Document', bytes: 100},
    {mime: 'text/css', type: 'Stylesheet', bytes: 20},
    {mime: 'text/javascript', type: 'Script', bytes: 7},
    {mime: 'text/javascript', type: 'Other', bytes: 3},
    {mime: 'image/svg+xml', type: 'Image', bytes: 1},
  ];
  expect(sumsOf(answers)).toEqual({requests: 5, bytes: 131, html: 100, css: 20, js: 10, other: 1});
});
