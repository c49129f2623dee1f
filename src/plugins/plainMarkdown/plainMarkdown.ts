import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {createJiti} from 'jiti';
import {siteOf} from '../../book/site';
import type {Language} from '../../components/language/useWords';
import type {Finished} from '../finish/page';

/** What reads and writes Markdown has ES modules only, which Docusaurus' `require` does not see. */
const load = (): Promise<typeof import('./files')> => createJiti(__filename).import('./files.ts');

/** Writes each chapter as `/pods/<slug>.md`, and `/llms.txt` that lists them. */
export async function writePlainMarkdown({outDir, language, context: {i18n, siteConfig}}: Finished): Promise<void> {
  const {plainFiles} = await load();
  for (const {path, text} of plainFiles(language, siteOf({i18n, siteConfig}))) {
    await mkdir(dirname(join(outDir, path)), {recursive: true});
    await writeFile(join(outDir, path), text);
  }
}

/** While a chapter is being written, serves the same anew. */
export default function plainMarkdown({i18n, siteConfig}: LoadContext): Plugin {
  const language: Language = i18n.currentLocale === 'en' ? 'en' : 'zh-CN';
  const site = siteOf({i18n, siteConfig});

  async function fileAt(address: string): Promise<string | undefined> {
    const path = address.slice(siteConfig.baseUrl.length);
    const slug = /^pods\/([\w-]+)\.md$/.exec(path)?.[1];
    const {chapterFile, plainFiles, slugs} = await load();
    if (slug) return slugs.includes(slug) ? chapterFile(slug, language, site).text : undefined;
    return plainFiles(language, site).find((file) => file.path === path)?.text;
  }

  async function middleware(request: Request, response: Response, next: (error?: unknown) => void): Promise<void> {
    const {path} = request;
    if (!/(\.md|\/llms(-full)?\.txt)$/.test(path)) return next();
    try {
      const text = await fileAt(path);
      if (text === undefined) return next();
      response.type(path.endsWith('.md') ? 'text/markdown' : 'text/plain').send(text);
    } catch (error) {
      next(error);
    }
  }

  /** Docusaurus has such a function too; both get the same list and what they return is joined, so this one adds to the list. */
  function before(middlewares: unknown[]): unknown[] {
    middlewares.unshift({name: 'edamame-plain-markdown', middleware});
    return [];
  }

  return {
    name: 'edamame-plain-markdown',
    configureWebpack: () => ({devServer: {setupMiddlewares: before}}) as object,
  };
}

/** What is needed here of the development server's request and response. */
type Request = {path: string};
type Response = {type(name: string): {send(text: string): void}};
