/**
 * Run before the exhibit is painted. A link of the exhibit leaves the frame that it stands in. `?theme=light` and `?theme=dark` count; otherwise the page follows the system, and goes on
 * doing so: what a reader chose for the book is no matter of somebody else's slides.
 */
export const themeScript =
  `(function(){var d=document.documentElement,b=document.createElement('base'),t=new URLSearchParams(location.search).get('theme'),
m=matchMedia('(prefers-color-scheme: dark)');
function put(){d.setAttribute('data-theme',t==='light'||t==='dark'?t:m.matches?'dark':'light')}
b.target='_blank';document.head.append(b);put();m.addEventListener('change',put)})()`.replaceAll('\n', '');

/**
 * Run after the exhibit. It tells the page around how high the exhibit is, now and whenever that changes, and nothing else; it
 * listens to nobody. What is measured is as high as its content and knows nothing of the window, so that nothing can grow by being
 * given room. The link into the book takes the state of the exhibit along as it is when it is pressed.
 */
export const heightScript =
  `(function(){var e=document.querySelector('[data-embed]'),a=e.querySelector('[data-embed-book]'),n=0;
function tell(){var h=Math.ceil(e.getBoundingClientRect().height);
if(h===n)return;n=h;parent.postMessage({type:'edamame:height',id:e.dataset.embed,height:h},'*')}
if(parent!==window){if(window.ResizeObserver)new ResizeObserver(tell).observe(e);addEventListener('load',tell);tell()}
function lead(){var q=new URLSearchParams(location.search);q.delete('theme');a.search=q.toString()}
a.addEventListener('pointerdown',lead);a.addEventListener('focus',lead);a.addEventListener('click',lead)})()`.replaceAll(
    '\n',
    '',
  );
