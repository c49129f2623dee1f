import type {LoadContext, Plugin} from '@docusaurus/types';
import {choiceKey} from '../components/reading/choiceKey';

/**
 * A reader who has chosen to read in pairs sees a chapter only when it is in pairs, so that nothing moves: the head marks the
 * page before it is painted and asks for the other language's page at once, and the style sheet hides the chapter until the
 * counterparts are in place, or have failed to come, or four seconds have passed. Without scripts nothing is marked.
 */
export default function reading({baseUrl, i18n, siteStorage}: LoadContext): Plugin {
  const {currentLocale, locales, localeConfigs} = i18n;
  const other = locales.find((locale) => locale !== currentLocale);
  const otherBase = other === undefined ? undefined : localeConfigs[other]?.baseUrl;
  const key = choiceKey + siteStorage.namespace;
  const script = `(d=>{
try{if(localStorage.getItem(${JSON.stringify(key)})!=='paired')return}catch{return}
const p=location.pathname,b=${JSON.stringify(baseUrl)};
if(!p.startsWith(b+'pods/'))return;
d.reading='paired';history.scrollRestoration='manual';d.readingPending='';
setTimeout(()=>{delete d.readingPending},4000);
const url=${JSON.stringify(otherBase)}+p.slice(b.length),text=fetch(url).then(r=>{if(r.ok)return r.text();throw Error(url+': '+r.status)});
text.catch(()=>{});
window.edamameCounterpart={url,text}
})(document.documentElement.dataset)`;
  return {
    name: 'edamame-reading',
    injectHtmlTags: () =>
      otherBase === undefined ? {} : {headTags: [{tagName: 'script', innerHTML: script.replaceAll('\n', '')}]},
  };
}
