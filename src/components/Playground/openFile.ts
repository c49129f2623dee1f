import {mostBytes, type ReadLink, textIn} from './shareText';

export type ReadFile = ReadLink | {trouble: 'unreadable'};

/** The text of a file the reader has chosen or dropped, or why there is none. */
export async function textOfFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  if (file.size > mostBytes) return {trouble: 'too-large'};
  try {
    return textIn(asUtf8(new Uint8Array(await file.arrayBuffer())));
  } catch {
    return {trouble: 'unreadable'};
  }
}

/**
 * What is marked as UTF-16, which is what `kubectl … > pod.yaml` leaves behind in Windows PowerShell, as UTF-8; all else as it is.
 *
 * kubernetes/cli-runtime pkg/resource/visitor.go FileVisitor.Visit
 */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const order = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  return order ? new TextEncoder().encode(new TextDecoder(order).decode(bytes)) : bytes;
}
