import {foldChapters} from './chapters';
import {changeColours} from './colours';
import {foldContents} from './fold';
import {markContents} from './marks';
import {keepMenu} from './menu';
import {skipToText} from './skip';

/**
 * Begins what the frame of a page does beyond links and folds. All of it listens on the document and looks for its elements when
 * something happens: in development the page changes under it.
 */
export function startChrome(page: Document): void {
  changeColours(page);
  keepMenu(page);
  markContents(page);
  foldContents(page);
  foldChapters(page);
  skipToText(page);
}
