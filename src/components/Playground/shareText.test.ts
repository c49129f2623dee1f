import fc from 'fast-check';
import {deflateSync} from 'fflate';
import {expect, test} from 'vitest';
import {mostBytes, mostPayload, payloadOf, textOfPayload} from './shareText';

const link = (text: string): string => payloadOf(text) ?? '';

/** A payload as a stranger would forge it: right version and checksum field, whatever bytes. */
function forged(bytes: Uint8Array, checksum = [0, 0, 0, 0]): string {
  return `1.${Buffer.from([...checksum, ...bytes]).toString('base64url')}`;
}

test('any text comes back from its link as it was', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 2000}), (raw) => {
      const text = raw.replaceAll(/[\0\r]/g, '').replace(/^\uFEFF/, '');
      expect(textOfPayload(link(text))).toEqual({text});
    }),
  );
  const manifest = `metadata:\n  name: 毛豆 🫛\n${'  - name: web\n'.repeat(3000)}`;
  expect(textOfPayload(link(manifest))).toEqual({text: manifest});
  expect(link(manifest).length).toBeLessThan(2000);
});

test('a link holds only letters that every mail and chat program leaves alone', () => {
  expect(link('a: <script>alert("x")</script>')).toMatch(/^1\.[\w-]+$/);
});

test('a link that lost or changed a letter says so, wherever it was', () => {
  const text = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: whole\n';
  const whole = link(text);
  for (let at = 2; at < whole.length; at += 1) {
    const other = whole[at] === 'A' ? 'B' : 'A';
    expect(textOfPayload(whole.slice(0, at))).toEqual({trouble: 'damaged'});
    const changed = textOfPayload(whole.slice(0, at) + other + whole.slice(at + 1));
    // A few bits at the end of the stream mean nothing: without them it is the same text.
    expect([{text}, {trouble: 'damaged'}, {trouble: 'too-large'}]).toContainEqual(changed);
  }
  for (const payload of ['', '1.', '1.AAAA', '1.%%%', 'x', '.', '1.____', '1.<script>', '1.AAAAA\u0000']) {
    expect(textOfPayload(payload)).toEqual({trouble: 'damaged'});
  }
  expect(textOfPayload(`2.${whole.slice(2)}`)).toEqual({trouble: 'version'});
});

test('what is too large is refused before it fills the memory', () => {
  expect(textOfPayload(`1.${'A'.repeat(mostPayload)}`)).toEqual({trouble: 'too-long'});
  const bomb = forged(deflateSync(new Uint8Array(100_000_000)));
  expect(bomb.length).toBeLessThan(mostPayload);
  const before = process.memoryUsage().arrayBuffers;
  expect(textOfPayload(bomb)).toEqual({trouble: 'too-large'});
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  expect(payloadOf('x'.repeat(mostBytes + 1))).toBeUndefined();
});

test('bytes that are no text are refused', () => {
  const adler = (bytes: number[]) => {
    let [a, b] = [1, 0];
    for (const byte of bytes) {
      a = (a + byte) % 65_521;
      b = (b + a) % 65_521;
    }
    return [b >> 8, b & 255, a >> 8, a & 255];
  };
  for (const bytes of [[0x61, 0xff, 0x62], [0xc3], [0x61, 0, 0x62], [0xed, 0xa0, 0x80]]) {
    expect(textOfPayload(forged(deflateSync(Uint8Array.from(bytes)), adler(bytes)))).toEqual({trouble: 'not-text'});
  }
});
