import {deflateSync, Inflate} from 'fflate';

/** Longer payloads are not even looked at: 200 kB of address is more than any browser was made for. */
export const mostPayload = 200_000;
/** A text larger than this is refused, wherever it comes from. */
export const mostBytes = 1_000_000;

/** What is wrong with a link. `version`: made by a later Edamame. `damaged`: not what was once made, letter by letter. */
export type LinkTrouble = 'too-long' | 'too-large' | 'version' | 'damaged' | 'not-text';

export type ReadLink = {text: string} | {trouble: LinkTrouble};

/** Goes before the letters, so that links outlast a change of format. */
const version = '1.';
const checksumBytes = 4;

/**
 * Adler-32 of some bytes: tells a link that lost a letter on its way from one that is whole.
 *
 * RFC 1950, section 8.2
 */
function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The bytes that were compressed, as long as they are few enough: a small payload can hold a thousand times its size. */
function inflated(bytes: Uint8Array): Uint8Array | 'too-large' | 'damaged' {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((part, isLast) => {
    parts.push(part.slice());
    size += part.length;
    isWhole = isLast;
  });
  const step = 1024;
  try {
    for (let at = 0; at < bytes.length && size <= mostBytes; at += step) {
      stream.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch {
    return 'damaged';
  }
  if (size > mostBytes) return 'too-large';
  if (!isWhole) return 'damaged';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A text as the payload of a link; nothing if it is too large for one. */
export function payloadOf(text: string): string | undefined {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > mostBytes) return undefined;
  const compressed = deflateSync(bytes, {level: 9});
  const packed = new Uint8Array(checksumBytes + compressed.length);
  new DataView(packed.buffer).setUint32(0, adler32(bytes));
  packed.set(compressed, checksumBytes);
  const payload = version + toBase64Url(packed);
  return payload.length > mostPayload ? undefined : payload;
}

/** The text of a link's payload, or why there is none. Whatever is in a payload is a text and nothing else; nothing throws. */
export function textOfPayload(payload: string): ReadLink {
  if (payload.length > mostPayload) return {trouble: 'too-long'};
  const [, number, letters = ''] = /^(\d{1,3})\.(.*)$/s.exec(payload) ?? [];
  if (number === undefined) return {trouble: 'damaged'};
  if (`${number}.` !== version) return {trouble: 'version'};
  const packed = fromBase64Url(letters);
  if (!packed || packed.length <= checksumBytes) return {trouble: 'damaged'};
  const bytes = inflated(packed.subarray(checksumBytes));
  if (typeof bytes === 'string') return {trouble: bytes};
  const told = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  return told === adler32(bytes) ? textIn(bytes) : {trouble: 'damaged'};
}

/** Bytes as a text, if they are one: UTF-8 without a NUL. Lines end as they do in the editor. */
export function textIn(bytes: Uint8Array): ReadLink {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return text.includes('\0') ? {trouble: 'not-text'} : {text: text.replaceAll(/\r\n?/g, '\n')};
  } catch {
    return {trouble: 'not-text'};
  }
}
