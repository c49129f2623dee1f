import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {siteDir} from './chapters';

/** Every module that a reader's page is made from, by its path in the repository. */
export const modules: string[] = ['docusaurus.config.ts', ...['components', 'diagram', 'pages', 'theme'].flatMap(modulesIn)];

function modulesIn(folder: string): string[] {
  const files = readdirSync(join(siteDir, 'src', folder), {recursive: true}) as string[];
  return files.filter((file) => /(?<!\.test)\.tsx?$/.test(file)).map((file) => `src/${folder}/${file}`);
}

export function moduleSource(path: string): string {
  return readFileSync(join(siteDir, path), 'utf8');
}
