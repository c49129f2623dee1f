import {followReveals} from '../components/address/reveal';
import {followWording} from '../components/wording/rewordPage';
import {startChrome} from './chrome/startChrome';
import {addHeadingTools} from './headings/headingTools';
import {keepByTheWay} from './keepByTheWay';
import {wakeWhatWaits, wakeWhenAsked} from './mount';
import {listenForPresenting} from './present/ask';
import {answerFirst, prepareForPresses, pressAgain} from './presses';
import {printIfAsked} from './printing';
import {styled} from './styled';
import {unpack} from './unpack';

/**
 * The client: begins when the reader does. The starter in the head of the page has fetched it, and has kept what was pressed
 * meanwhile.
 */
async function begin(): Promise<void> {
  prepareForPresses();
  await styled();
  unpack(document);
  wakeWhenAsked(document);
  await answerFirst();
  // From here on places are measured: what is not laid out yet, is.
  delete document.documentElement.dataset.pieces;
  wakeWhatWaits(document);
  addHeadingTools(document);
  followWording(document);
  followReveals();
  startChrome(document);
  listenForPresenting();
  document.documentElement.dataset.client = 'on';
  pressAgain();
  printIfAsked();
  keepByTheWay();
}

void begin();
