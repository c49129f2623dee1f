import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {siteDir} from '../book/chapters';

const folder = join(siteDir, 'src/islands');
const files = readdirSync(folder).filter((file) => file.endsWith('.tsx'));

describe.each(files)('%s', (file) => {
  const source = readFileSync(join(folder, file), 'utf8');

  it('is found in the browser by the name that the page bears', () => {
    expect(/island\('(\w+)'/.exec(source)?.[1]).toBe(basename(file, '.tsx'));
  });
});
