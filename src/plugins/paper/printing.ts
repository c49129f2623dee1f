import type {Plugin} from '@docusaurus/types';

/**
 * Read in the head of every page. `?print=handout`, `?print=answers` and `?print=chapter` say what is to be printed of a chapter:
 * the style sheet chooses by `data-print` (css/handout.css), and the browser's own dialog opens once the page is whole. Browsers
 * whose folds do not open for a style sheet have them opened while they print.
 */
const script = `((w,d,{dataset:s})=>{
const m=/[?&]print=(chapter|handout|answers)(&|$)/.exec(location.search),on=(n,f)=>w.addEventListener(n,f);
if(m){s.print=m[1];const whole=n=>n<80&&(s.client!=='on'||'readingPending'in s)?setTimeout(whole,50,n+1):w.print();on('load',()=>whole(0))}
if(w.CSS?.supports('selector(::details-content)'))return;
let folds=[];
on('beforeprint',()=>{folds=[...d.querySelectorAll('details:not([open])')];for(const e of folds)e.open=true});
on('afterprint',()=>{for(const e of folds)e.open=false})
})(window,document,document.documentElement)`;

export default function printing(): Plugin {
  return {
    name: 'edamame-printing',
    injectHtmlTags: () => ({headTags: [{tagName: 'script', innerHTML: script.replaceAll('\n', '')}]}),
  };
}
