import {inflateSync} from 'node:zlib';

/**
 * The words of a PDF as the browser prints it, without the spaces, which it draws as gaps. Each font tells in a table of its
 * own which character a code stands for; where that would be the wrong one of two that look alike, the text itself is noted
 * beside the codes (`ActualText`).
 */
export function pdfText(pdf: Buffer): string {
  const objects = readObjects(pdf);
  const fonts = fontsOf(objects);
  const contents = [...objects.values()].map(({stream}) => stream()).filter((stream) => / Tj\b/.test(stream));
  return contents.map((content) => bare(wordsOf(content, fonts))).join('\n');
}

/** The words of each page in turn; what is drawn by way of a form of its own (a figure may be) is not among them. */
export function pdfPages(pdf: Buffer): string[] {
  const objects = readObjects(pdf);
  const fonts = fontsOf(objects);
  const headOf = (id: string | undefined): string => objects.get(id ?? '')?.head ?? '';
  const walk = (id: string | undefined): (string | undefined)[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(headOf(id))?.[1];
    return kids === undefined ? [id] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => walk(kid));
  };
  const catalog = [...objects.values()].find(({head}) => head.includes('/Type /Catalog'))?.head ?? '';
  return walk(/\/Pages (\d+) 0 R/.exec(catalog)?.[1]).map((page) => {
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(headOf(page))?.[1] ?? '');
    return content ? bare(wordsOf(content.stream(), fonts)) : '';
  });
}

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

function fontsOf(objects: Map<string, PdfObject>): Map<string, Map<number, string>> {
  const fonts = new Map<string, Map<number, string>>();
  for (const {head} of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
      if (table) fonts.set(name, charactersOf(objects.get(table)?.stream() ?? ''));
    }
  }
  return fonts;
}

type PdfObject = {head: string; stream: () => string};

function readObjects(pdf: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const starts = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)[ \n](?:endobj|(stream)\n)/g;
  const text = pdf.toString('latin1');
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const [, id = '', head = '', packed] = found;
    const from = starts.lastIndex;
    const length = packed ? Number(/\/Length (\d+)/.exec(head)?.[1]) : 0;
    const isText = head.includes('/FlateDecode') && !/\/Image|\/FontFile/.test(head);
    objects.set(id, {head, stream: () => (isText ? inflateSync(pdf.subarray(from, from + length)).toString('latin1') : '')});
    starts.lastIndex = from + length;
  }
  return objects;
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function charactersOf(table: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, kind, lines = ''] of table.matchAll(/beginbf(char|range)\n([\s\S]*?)\nendbf/g)) {
    for (const line of lines.split('\n')) {
      const [first = '', second = '', third = ''] = [...line.matchAll(/<([\dA-F]+)>/g)].map(([, hex]) => hex ?? '');
      const from = Number.parseInt(first, 16);
      if (kind === 'char') characters.set(from, utf16(second));
      for (let code = from; kind === 'range' && code <= Number.parseInt(second, 16); code += 1) {
        characters.set(code, String.fromCodePoint((utf16(third).codePointAt(0) ?? 0) + code - from));
      }
    }
  }
  return characters;
}

function wordsOf(content: string, fonts: Map<string, Map<number, string>>): string {
  let words = '';
  let characters = new Map<number, string>();
  let isTold = false;
  const tokens = /\/(F\d+) [\d.]+ Tf|<([\dA-F]+)> Tj|ActualText <(?:FEFF)?([\dA-F]*)>|\b(EMC)\b/g;
  for (const [, font, codes, actual, end] of content.matchAll(tokens)) {
    if (font) characters = fonts.get(font) ?? new Map();
    if (actual !== undefined) words += utf16(actual);
    if (actual !== undefined) isTold = true;
    if (end) isTold = false;
    if (!codes || isTold) continue;
    const wide = codes.length % 4 === 0 && ![...characters.keys()].every((code) => code < 256) ? 4 : 2;
    for (let at = 0; at < codes.length; at += wide) {
      words += characters.get(Number.parseInt(codes.slice(at, at + wide), 16)) ?? '';
    }
  }
  return words;
}
