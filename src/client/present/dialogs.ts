import type {Language} from '../../components/language/useWords';
import type {Section} from './deck';
import {element} from './element';
import styles from './present.module.css';
import {words} from './words';

/** Shows a modal dialog that is gone when it is closed; the focus goes back to where it was. */
function show(title: string, close: string, name: string, ...content: Node[]): HTMLDialogElement {
  const leave = element('button', {type: 'button', class: styles.close}, close);
  const attributes = {class: styles.dialog, 'aria-label': title, 'data-present-dialog': name};
  const dialog = element('dialog', attributes, element('h2', {}, title), ...content, leave);
  leave.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({target}) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** All the sections, to go to one of them. */
export function showOverview(
  language: Language,
  sections: readonly Section[],
  current: number,
  go: (index: number) => void,
): void {
  const phrases = words[language];
  const list = element('ol');
  sections.forEach(({title, depth}, index) => {
    const button = element('button', {type: 'button', ...(index === current ? {'aria-current': 'true'} : {})}, title);
    button.addEventListener('click', () => {
      dialog.close();
      go(index);
    });
    list.append(element('li', {'data-depth': String(depth)}, button));
  });
  const dialog = show(phrases.overview, phrases.close, 'overview', list);
  const chosen = list.querySelector<HTMLElement>('[aria-current]');
  chosen?.focus({preventScroll: true});
  chosen?.scrollIntoView({block: 'center'});
}

type Addresses = {handout: string; answers: string; otherLanguage: string | undefined; other: Language};

/** Which keys there are, and what goes with the lesson. */
export function showHelp(language: Language, addresses: Addresses): void {
  const phrases = words[language];
  const rows = phrases.keys.map(({keys, does}) =>
    element('tr', {}, element('th', {scope: 'row'}, ...keys.map((key) => element('kbd', {}, key))), element('td', {}, does)),
  );
  const link = (href: string, text: string, lang?: string) =>
    element('a', {href, ...(lang ? {lang, hreflang: lang} : {})}, text);
  const {handout, answers, otherLanguage, other} = addresses;
  const links = [
    link(handout, phrases.handout),
    link(answers, phrases.answers),
    ...(otherLanguage ? [link(otherLanguage, phrases.otherLanguage, other)] : []),
  ];
  const table = element('table', {}, element('tbody', {}, ...rows));
  const dialog = show(
    phrases.help,
    phrases.close,
    'help',
    table,
    element('p', {}, phrases.remote),
    element('p', {class: styles.links}, ...links),
  );
  dialog.focus();
}
