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
  const script = `(function(){
try{if(localStorage.getItem(${JSON.stringify(key)})!=='paired')return}catch(e){return}
var p=location.pathname,b=${JSON.stringify(baseUrl)},d=document.documentElement;
if(p.indexOf(b+'pods/')!==0)return;
d.dataset.reading='paired';history.scrollRestoration='manual';d.dataset.readingPending='';
setTimeout(function(){delete d.dataset.readingPending},4000);
var u=${JSON.stringify(otherBase)}+p.slice(b.length);
var t=fetch(u).then(function(r){if(!r.ok)throw new Error(u+': '+r.status);return r.text()});
t.catch(function(){});
window.edamameCounterpart={url:u,text:t};
})()`;
  return {
    name: 'edamame-reading',
    injectHtmlTags: () =>
      otherBase === undefined ? {} : {headTags: [{tagName: 'script', innerHTML: script.replaceAll('\n', '')}]},
  };
}
