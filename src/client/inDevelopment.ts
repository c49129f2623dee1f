import {followReveals} from '../components/address/reveal';
import {followWording} from '../components/wording/rewordPage';

// The development server renders whole pages in the browser, islands with them; what the client does besides is done here.
if (typeof window !== 'undefined' && process.env.NODE_ENV === 'development') {
  followWording(document);
  followReveals();
  void import('./chrome/startChrome').then(({startChrome}) => startChrome(document));
  void import('./present/ask').then(({listenForPresenting}) => listenForPresenting());
  void import('./printing').then(({printIfAsked}) => printIfAsked());
}

/** Docusaurus calls this when a page is there and answers: to styles and tests it is what a started client is. */
export function onRouteDidUpdate(): void {
  document.documentElement.dataset.client = 'on';
}
