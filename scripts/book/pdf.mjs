// What the book needs of a PDF as Chromium writes it: on which page each anchor has come to lie, and the file made smaller, with
// its author in it. Chromium writes plain objects, one after the other, which this reads; it is no reader for any PDF.
import {deflateSync} from 'node:zlib';

/** Every object of the file by its number: where it stands, its dictionary or value, and whether a stream follows. */
function readObjects(pdf) {
  const text = pdf.toString('latin1');
  const objects = new Map();
  const starts = /(?:^|\n)(\d+) 0 obj\n/g;
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const from = starts.lastIndex;
    const upToEnd = text.slice(from, text.indexOf('endobj', from));
    const streamIn = upToEnd.indexOf('stream\n');
    const isStream = streamIn >= 0;
    const streamAt = from + streamIn;
    const head = (isStream ? upToEnd.slice(0, streamIn) : upToEnd).trim();
    const length = isStream ? Number(/\/Length (\d+)/.exec(head)?.[1]) : 0;
    const body = isStream ? pdf.subarray(streamAt + 'stream\n'.length, streamAt + 'stream\n'.length + length) : undefined;
    objects.set(Number(found[1]), {head, body});
    if (isStream) starts.lastIndex = streamAt + 'stream\n'.length + length;
  }
  return {objects, root: Number(/\/Root (\d+) 0 R/.exec(text)?.[1]), info: Number(/\/Info (\d+) 0 R/.exec(text)?.[1])};
}

/** The objects of the pages, in their order. */
function pagesOf({objects, root}) {
  const walk = (id) => {
    const head = objects.get(id)?.head ?? '';
    const [, kids] = /\/Kids \[([^\]]*)\]/.exec(head) ?? [];
    if (kids === undefined) return [id];
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => walk(Number(kid)));
  };
  return walk(Number(/\/Pages (\d+) 0 R/.exec(objects.get(root).head)[1]));
}

const unescaped = (name) => name.replaceAll(/#([\da-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The number of the page, counted from 1, on which each anchor lies that something in the document points to. */
export function pagesOfAnchors(pdf) {
  const read = readObjects(pdf);
  const order = new Map(pagesOf(read).map((id, index) => [id, index + 1]));
  const dests = Number(/\/Dests (\d+) 0 R/.exec(read.objects.get(read.root).head)?.[1]);
  const found = new Map();
  for (const [, name, page] of read.objects.get(dests)?.head.matchAll(/\/([^\s[\]/]+) \[(\d+) 0 R/g) ?? []) {
    found.set(unescaped(name), order.get(Number(page)));
  }
  return found;
}

export const pageCount = (pdf) => pagesOf(readObjects(pdf)).length;

const hexText = (text) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/**
 * The same document, smaller: whatever is no stream is packed into streams of a hundred objects (PDF 1.5), which the tags of a
 * document for screen readers need. `info` tells its author and subject.
 */
export function packed(pdf, info) {
  const {objects, root, info: infoId} = readObjects(pdf);
  const told = Object.entries(info).map(([key, value]) => `/${key} ${hexText(value)}`);
  const title = /\/Title (?:\((?:\\.|[^\\)])*\)|<[^>]*>)/.exec(objects.get(infoId)?.head ?? '')?.[0] ?? '';
  const dates = [...(objects.get(infoId)?.head ?? '').matchAll(/\/(?:CreationDate|ModDate|Producer) \([^)]*\)/g)].map(
    ([one]) => one,
  );
  objects.set(infoId, {head: `<<${[title, ...told, ...dates].join('\n')}>>`});

  const chunks = [Buffer.from('%PDF-1.5\n%\xd3\xeb\xe9\xe1\n', 'latin1')];
  let offset = chunks[0].length;
  const places = new Map([[0, [0, 0, 65535]]]);
  const write = (id, head, body) => {
    places.set(id, [1, offset, 0]);
    const parts = [Buffer.from(`${id} 0 obj\n${head}\nstream\n`, 'latin1'), body, Buffer.from('\nendstream\nendobj\n')];
    for (const part of parts) {
      chunks.push(part);
      offset += part.length;
    }
  };
  const plain = [];
  for (const [id, {head, body}] of objects) {
    if (body) write(id, head, body);
    else plain.push([id, head]);
  }
  let next = Math.max(...objects.keys()) + 1;
  for (let from = 0; from < plain.length; from += 100) {
    const some = plain.slice(from, from + 100);
    const table = [];
    let length = 0;
    for (const [index, [id, head]] of some.entries()) {
      table.push(`${id} ${length}`);
      places.set(id, [2, next, index]);
      length += head.length + 1;
    }
    const first = `${table.join(' ')}\n`;
    const body = deflateSync(Buffer.from(first + some.map(([, head]) => `${head}\n`).join(''), 'latin1'), {level: 9});
    write(
      next,
      `<</Type /ObjStm\n/N ${some.length}\n/First ${first.length}\n/Filter /FlateDecode\n/Length ${body.length}>>`,
      body,
    );
    next += 1;
  }
  const start = offset;
  places.set(next, [1, start, 0]);
  const rows = Buffer.alloc((next + 1) * 7);
  for (let id = 0; id <= next; id += 1) {
    const [kind, place, index] = places.get(id) ?? [0, 0, 65535];
    rows.writeUInt8(kind, id * 7);
    rows.writeUInt32BE(place, id * 7 + 1);
    rows.writeUInt16BE(index, id * 7 + 5);
  }
  const table = deflateSync(rows, {level: 9});
  const head = `<</Type /XRef\n/Size ${next + 1}\n/W [1 4 2]\n/Root ${root} 0 R\n/Info ${infoId} 0 R\n/Filter /FlateDecode\n/Length ${table.length}>>`;
  write(next, head, table);
  chunks.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(chunks);
}
