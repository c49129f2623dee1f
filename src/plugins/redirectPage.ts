import type {Redirects} from '../book/redirects';

/** A line of the list for those without scripts: where it leads, its words, and the old anchors that it stands for. */
export type Line = {to: string; words: {lang: string; text: string}[]; ids: string[]};

type Page = {redirect: Redirects['pages'][number]; lines: Line[]; baseUrl: string; canonical: string};

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');

/** What the script reads. Data is no script, so all pages that lead on have the same script, and the policy of the site one hash for it. */
function data({to, anchors}: Redirects['pages'][number], baseUrl: string): string {
  return JSON.stringify({base: baseUrl.replace(/\/$/, ''), to, anchors}).replaceAll('<', '\\u003c');
}

/** Runs before anything is shown. An anchor that is not known goes along: the new page may know it. */
const script = `(function(d){var h='',t;try{h=decodeURIComponent(location.hash.slice(1))}catch(e){}
t=Object.prototype.hasOwnProperty.call(d.anchors,h)?d.anchors[h]:d.to+location.hash;
t=t.split('#');location.replace(d.base+t[0]+location.search+(t[1]?'#'+t[1]:''))})(JSON.parse(document.currentScript.previousElementSibling.textContent))`;

const style = `body{max-width:44em;margin:2em auto;padding:0 16px;font:17px/1.75 system-ui,sans-serif;color:#20251a;background:#fbf8f0}
h1{font-size:1.5em}a{color:#3a661b}li{margin:4px 0;scroll-margin-top:2em}li:target,li:has(:target){font-weight:700}
@media(prefers-color-scheme:dark){body{color:#ece9dd;background:#161a12}a{color:#a9d069}}`;

/**
 * A page that leads on: at once and to the section with a script, else by a list in both languages in which the line of an old
 * anchor has that anchor. Absolute paths, so that it works with and without a slash at its end.
 */
export function redirectPage({redirect, lines, baseUrl, canonical}: Page): string {
  const items = lines.map(({to, words, ids}) => {
    const targets = ids.map((id) => `<span id="${escaped(id)}"></span>`).join('');
    const href = escaped(baseUrl.replace(/\/$/, '') + to);
    const texts = words.map(({lang, text}) => `<span lang="${lang}">${escaped(text)}</span>`);
    return `<li>${targets}<a href="${href}">${texts.join(' · ')}</a></li>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>Pod：这一页搬家了 · This page has moved</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="${escaped(baseUrl)}img/favicon.svg">
<link rel="canonical" href="${escaped(canonical)}">
<script type="application/json">${data(redirect, baseUrl)}</script>
<script>${script}</script>
<style>${style}</style>
<main>
<h1>这一页搬家了 <span lang="en">This page has moved</span></h1>
<p>原来的一页，如今分成几章： <span lang="en">What was one page is several chapters now:</span></p>
<ul>
${items.join('\n')}
</ul>
</main>
`;
}
