import {followReveals} from '../components/address/reveal';
import {followWording} from '../components/wording/rewordPage';
import {startChrome} from './chrome/startChrome';
import {listenForPresenting} from './present/ask';

// The development server renders whole pages in the browser, islands with them; what the client does besides is done here.
if (typeof window !== 'undefined' && process.env.NODE_ENV === 'development') {
  followWording(document);
  followReveals();
  startChrome(document);
  listenForPresenting();
}
