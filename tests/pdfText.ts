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

export type PdfDocument = {
  /** The words of each page; what is drawn by way of a form of its own (a figure may be) is not among them. */
  pages: string[];
  /** On which page, counted from 1, each anchor lies. */
  anchors: Map<string, number>;
  /** Every dictionary of the document, for what else there is to be seen. */
  heads: string[];
};

export function readPdf(pdf: Buffer): PdfDocument {
  const objects = readObjects(pdf);
  const fonts = fontsOf(objects);
  const headOf = (id: string | undefined): string => objects.get(id ?? '')?.head ?? '';
  const reference = (head: string, name: string): string | undefined => new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1];
  const walk = (id: string): string[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(headOf(id))?.[1];
    return kids === undefined ? [id] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => walk(kid));
  };
  const heads = [...objects.values()].map(({head}) => head);
  const catalog = heads.find((head) => head.includes('/Type /Catalog')) ?? '';
  const order = walk(reference(catalog, 'Pages') ?? '');
  const pages = order.map((page) => {
    const content = objects.get(reference(headOf(page), 'Contents') ?? '');
    return content ? bare(wordsOf(content.stream(), fonts)) : '';
  });
  const anchors = new Map<string, number>();
  for (const [, name = '', page = ''] of headOf(reference(catalog, 'Dests')).matchAll(/\/([^\s[\]/]+) \[(\d+) 0 R/g)) {
    anchors.set(name, order.indexOf(page) + 1);
  }
  return {pages, anchors, heads};
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
  for (const {head, stream} of [...objects.values()]) if (head.includes('/Type /ObjStm')) unpack(head, stream(), objects);
  return objects;
}

/** Objects that are packed into a stream: first their numbers and places, then they themselves. */
function unpack(head: string, content: string, objects: Map<string, PdfObject>): void {
  const first = Number(/\/First (\d+)/.exec(head)?.[1]);
  const table = content.slice(0, first).trim().split(/\s+/);
  for (let at = 0; at < table.length; at += 2) {
    const [from, to] = [Number(table[at + 1]), Number(table[at + 3] ?? content.length)];
    objects.set(table[at] ?? '', {head: content.slice(first + from, first + to).trim(), stream: () => ''});
  }
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
