import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {stepOnPage} from './stepOnPage';

const read = (attributes: string) =>
  stepOnPage(new JSDOM(`<a ${attributes} data-press>words<span>3</span></a>`).window.document.body);

test('the first words that speak of a step are read with their own id', () => {
  expect(read('id=step-manifest-web-2-3 href=#manifest-web-2-3 data-step=3 data-lines=7–9')).toEqual({
    listing: 'manifest-web-2',
    number: '3',
    lines: '7–9',
    anchor: 'step-manifest-web-2-3',
  });
});

test('later words of the same step have none, and a number may have two digits', () => {
  expect(read('href=#manifest-web-12 data-step=12 data-lines=4')).toEqual({listing: 'manifest-web', number: '12', lines: '4'});
});
