import type {Plugin} from '@docusaurus/types';

/**
 * Read in the head of every page: browsers whose folds do not open for a style sheet have them opened while they print. What an address
 * asks to be printed (`?print=handout`) is the client's: client/printing.
 */
const script = `((w,d)=>{
const on=(n,f)=>w.addEventListener(n,f);
if(w.CSS?.supports('selector(::details-content)'))return;
let folds=[];
on('beforeprint',()=>{folds=[...d.querySelectorAll('details:not([open])')];for(const e of folds)e.open=true});
on('afterprint',()=>{for(const e of folds)e.open=false})
})(window,document)`;

export default function printing(): Plugin {
  return {
    name: 'edamame-printing',
    injectHtmlTags: () => ({headTags: [{tagName: 'script', innerHTML: script.replaceAll('\n', '')}]}),
  };
}
