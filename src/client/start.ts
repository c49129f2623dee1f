import {followReveals} from '../components/address/reveal';
import {followWording} from '../components/wording/rewordPage';
import {startChrome} from './chrome/startChrome';
import {keepByTheWay} from './keepByTheWay';
import {mountIslands} from './mount';
import {listenForPresenting} from './present/ask';
import {pressAgain} from './presses';
import {styled} from './styled';

/**
 * The client: begins when the reader does. The starter in the head of the page has fetched it, and has kept what was pressed
 * meanwhile.
 */
async function begin(): Promise<void> {
  await styled();
  mountIslands(document);
  followWording(document);
  followReveals();
  startChrome(document);
  listenForPresenting();
  document.documentElement.dataset.client = 'on';
  pressAgain();
  keepByTheWay();
}

void begin();
