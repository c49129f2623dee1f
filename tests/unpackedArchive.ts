import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';

export type Unpacked = {
  /** The address of a file of the archive, as a browser opens it from disk. */
  at: (file: string) => string;
  remove: () => void;
};

/** The archive of the built site, unpacked as a reader does, into a folder whose name has to be written otherwise in an address. */
export function unpackArchive(): Unpacked {
  const folder = mkdtempSync(join(tmpdir(), 'edamame 毛豆 '));
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(__dirname, '../build/edamame.zip'))))) {
    if (file.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), bytes);
  }
  return {
    at: (file) => pathToFileURL(join(folder, 'edamame', file)).href,
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
