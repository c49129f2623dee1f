import {expect, test} from 'vitest';
import {textOfFile} from './openFile';

const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(2 * text.length);
  [...text].forEach((letter, at) => {
    new DataView(bytes.buffer).setUint16(2 * at, letter.charCodeAt(0), !isBig);
  });
  return new Blob([bytes]);
};

test('a file that says it is UTF-16, as Windows PowerShell writes them, is read as kubectl reads it', async () => {
  for (const isBig of [false, true]) {
    expect(await textOfFile(utf16('\ufeffname: 毛豆\r\n', isBig))).toEqual({text: 'name: 毛豆\n'});
    expect(await textOfFile(utf16('name: 毛豆', isBig))).toEqual({trouble: 'not-text'});
  }
});

test('a picture is no text', async () => {
  expect(await textOfFile(new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])]))).toEqual({trouble: 'not-text'});
});
