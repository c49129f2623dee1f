import {mostBytes, type ReadLink, textIn} from './shareText';

export type ReadFile = ReadLink | {trouble: 'unreadable'};

/** The text of a file the reader has chosen or dropped, or why there is none. */
export async function textOfFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  if (file.size > mostBytes) return {trouble: 'too-large'};
  try {
    return textIn(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return {trouble: 'unreadable'};
  }
}
