import type {Language, Words} from '../components/language/useWords';

/** Why a page does not come from the network. */
export type Because = 'offline' | 'slow' | 'trouble';

export type KeptFrom = {because: Because; kept: Date /** The site has been built anew since. */; isOutdated: boolean};

export type KeptPage = {path: string; title: string};

type Phrases = {
  because: Record<Because, string>;
  from(when: string): string;
  outdated: string;
  reload: string;
  absent: string;
  again: string;
  here: string;
  nothing: string;
};

const words: Words<Phrases> = {
  'zh-CN': {
    because: {offline: '现在连不上网。', slow: '网太慢，先看存下的。', trouble: '网站这会儿出了问题。'},
    from: (when) => `这一页是 ${when} 存到这台设备上的。`,
    outdated: '网站后来更新过，内容可能有变。',
    reload: '重新加载',
    absent: '现在连不上网，这一页也没有存到这台设备上。',
    again: '再试一次',
    here: '这些页存下了，现在就能看：',
    nothing: '这台设备上还没有存下任何一页。连上网打开过的页会自动存下。',
  },
  en: {
    because: {
      offline: 'There is no connection right now.',
      slow: 'The network is slow, so here is what was kept.',
      trouble: 'The site is in trouble right now.',
    },
    from: (when) => `This page was kept on this device on ${when}.`,
    outdated: 'The site has changed since, and this page may have, too.',
    reload: 'Reload',
    absent: 'There is no connection right now, and this page is not kept on this device.',
    again: 'Try again',
    here: 'These pages are kept and can be read now:',
    nothing: 'No page is kept on this device yet. Pages that you open while connected are kept by themselves.',
  },
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Date and time in words. Between Han characters and digits stands a space, which browsers leave out. */
export function whenIn(language: Language, date: Date): string {
  const text = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'}).format(date);
  return text.replaceAll(/(\d)(?=\p{Script=Han})|(\p{Script=Han})(?=\d)/gu, '$& ');
}

/** Says of which date a page is that did not come from the network. It stands in the HTML, so no script has to run to say it. */
export function keptNotice(language: Language, {because, kept, isOutdated}: KeptFrom): string {
  const {because: why, from, outdated, reload} = words[language];
  const lines = [why[because], from(whenIn(language, kept)), isOutdated ? outdated : ''].filter(Boolean);
  return (
    `<aside class="kept" role="note" data-kept="${because}" data-kept-date="${kept.toISOString()}">` +
    `<p>${lines.join(language === 'en' ? ' ' : '')} <a href="">${reload}</a></p></aside>`
  );
}

/** Stands on the page about reading offline when it answers for one that is not kept: what was asked for, and what there is. */
export function absentNotice(language: Language, pages: KeptPage[]): string {
  const {absent, again, here, nothing} = words[language];
  const list = pages.map(({path, title}) => `<li><a href="${escaped(path)}">${escaped(title)}</a></li>`).join('');
  const rest = pages.length > 0 ? `<p>${here}</p><ul>${list}</ul>` : `<p>${nothing}</p>`;
  return `<aside class="kept" role="note" data-kept="absent"><p>${absent} <a href="">${again}</a></p>${rest}</aside>`;
}

/** Puts a notice where a page begins. */
export function withNotice(html: string, notice: string): string {
  const body = /<body[^>]*>/.exec(html);
  if (!body) return notice + html;
  const at = body.index + body[0].length;
  return html.slice(0, at) + notice + html.slice(at);
}

/** A page that needs nothing, for a device on which not even the page about reading offline is kept. */
export function plainPage(language: Language, pages: KeptPage[]): string {
  const title = language === 'en' ? 'Offline' : '离线';
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | 毛豆 Edamame</title>` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"></head>' +
    `<body>${absentNotice(language, pages)}</body></html>`
  );
}

/** What a page calls itself, without the name of the site; one that only leads on to another is none to be named. */
export function titleIn(html: string): string | undefined {
  if (!/<html[^>]*\sdata-base=/.test(html)) return undefined;
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1];
  return title
    ?.replace(/ \| [^|]*$/, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}
