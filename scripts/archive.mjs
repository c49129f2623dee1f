// node scripts/archive.mjs: makes build/edamame.zip of the built site, both languages, to be opened from disk.
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createJiti} from 'jiti';
import {root} from './run.mjs';

const build = join(root, 'build');
if (!existsSync(join(build, 'en/index.html'))) throw new Error('there is no build/ of both languages; first: npm run build');
const {makeArchive} = await createJiti(import.meta.url).import('../src/plugins/archive/makeArchive.ts');
const archive = makeArchive(root, build);
writeFileSync(join(build, 'edamame.zip'), archive);
console.log(`build/edamame.zip: ${(archive.length / 1e6).toFixed(1)} MB`);
