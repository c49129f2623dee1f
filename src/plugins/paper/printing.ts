import type {Plugin} from '@docusaurus/types';

/**
 * Read in the head of every page. `?print=handout`, `?print=answers` and `?print=chapter` say what is to be printed of a chapter:
 * the style sheet chooses by `data-print` (css/handout.css), and the browser's own dialog opens once the page is whole. Browsers
 * whose folds do not open for a style sheet have them opened while they print.
 */
const script = `(function(w,d,h){
var m=/[?&]print=(chapter|handout|answers)(&|$)/.exec(location.search),opened=[];
if(m)h.dataset.print=m[1];
function whole(n){if(n<80&&(h.dataset.client!=='on'||'readingPending'in h.dataset))setTimeout(whole,50,n+1);else w.print()}
if(m)w.addEventListener('load',function(){whole(0)});
if(w.CSS&&CSS.supports('selector(::details-content)'))return;
w.addEventListener('beforeprint',function(){d.querySelectorAll('details:not([open])').forEach(function(e){e.open=true;opened.push(e)})});
w.addEventListener('afterprint',function(){opened.splice(0).forEach(function(e){e.open=false})})
})(window,document,document.documentElement)`;

export default function printing(): Plugin {
  return {
    name: 'edamame-printing',
    injectHtmlTags: () => ({headTags: [{tagName: 'script', innerHTML: script.replaceAll('\n', '')}]}),
  };
}
