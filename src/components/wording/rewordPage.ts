import forms from '@generated/edamame-chapters/default/contested.json';
import {wakeAll} from '../island/wake';
import {printedAt} from './contested';
import {onWording, wordingNow} from './wordingNow';

/** What the book wrote, of whatever has been put into the reader's words. */
const written = new WeakMap<Node, string>();

function put(node: Node, own: string | null, say: (own: string) => string): void {
  const text = written.get(node) ?? own ?? '';
  written.set(node, text);
  const said = say(text);
  if (node instanceof Element) node.ariaLabel = said;
  else if (node.nodeValue !== said) node.nodeValue = said;
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.parentElement?.closest('code, math')) texts.push(text as Text);
  }
  return texts;
}

/** Puts into the reader's words what the server rendered in the book's, outside of islands; those do so themselves, once alive. */
function reword(page: Document): void {
  const {choices, reword: say} = wordingNow();
  for (const word of page.querySelectorAll<HTMLElement>('[data-word]')) {
    const {word: id = '', at = ''} = word.dataset;
    const [before, after, clear] = ['b', 'a', 'c'].map((sign) => at.includes(sign));
    const place = {id, hanBefore: before === true, hanAfter: after === true, isClear: clear === true};
    for (const text of textsIn(word)) {
      put(text, text.nodeValue, (own) => (Object.keys(choices).length === 0 ? own : printedAt(place, forms, choices)));
    }
  }
  for (const element of page.querySelectorAll<HTMLElement>('[data-reword]')) {
    if (element.dataset.reword === 'label') put(element, element.ariaLabel, say);
    else for (const text of textsIn(element)) put(text, text.nodeValue, say);
  }
}

/** Follows the reader's choice of words, as long as there is the page. */
export function followWording(page: Document): void {
  const follow = () => {
    reword(page);
    wakeAll(page.querySelectorAll('edamame-island:not([data-alive])'));
  };
  onWording(follow);
  if (Object.keys(wordingNow().choices).length > 0) follow();
}
