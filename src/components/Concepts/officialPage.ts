/** The page of the official documentation in which a Chinese name was read: its path under `docs/`, and the commit. */
export type OfficialPage = {path: string; at?: string};

const page = /^kubernetes\/website content\/zh-cn\/docs\/(\S+?)(?:\/_index)?\.md(?: @(\w+))?/;

/** Reads `kubernetes/website content/zh-cn/docs/….md @3842a28`; nothing if no page was read. */
export function officialPage(source: string): OfficialPage | undefined {
  const [, path, at] = page.exec(source) ?? [];
  return path ? {path, ...(at ? {at} : {})} : undefined;
}

/** Where the page is on kubernetes.io. Entries of the glossary share one page. */
export function officialUrl({path}: OfficialPage, language: 'zh-CN' | 'en'): string {
  const docs = `https://kubernetes.io/${language === 'en' ? '' : 'zh-cn/'}docs`;
  const glossary = 'reference/glossary/';
  return path.startsWith(glossary) ? `${docs}/${glossary}?all=true#term-${path.slice(glossary.length)}` : `${docs}/${path}/`;
}
