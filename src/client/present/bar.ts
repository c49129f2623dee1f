import type {Language} from '../../components/language/useWords';
import {element} from './element';
import type {Command} from './keys';
import styles from './present.module.css';
import {words} from './words';

/** Where the presentation stands, as the bar tells it. Sections and steps count from 1. */
export type Standing = {
  title: string;
  section: number;
  sections: number;
  step: number;
  steps: number;
  isFirst: boolean;
  isLast: boolean;
  /** What the next press on the answer's button does; nothing where the screen has no question. */
  answer: 'hint' | 'answer' | 'hide' | undefined;
  arePaired: boolean | undefined;
};

export type Bar = {root: HTMLElement; show: (standing: Standing) => void; say: (text: string) => void};

/** Everything that keys do, as buttons; where one is; and words for those who listen. It never hides, so that nothing jumps. */
export function makeBar(language: Language, press: (command: Command) => void): Bar {
  const phrases = words[language];
  const button = (command: Command, label: string, attributes: Record<string, string> = {}): HTMLButtonElement => {
    const made = element('button', {type: 'button', 'data-present-do': command, ...attributes}, label);
    made.addEventListener('click', () => {
      if (made.getAttribute('aria-disabled') !== 'true') press(command);
    });
    return made;
  };
  const {buttons} = phrases;
  const previous = button('previous', '◀', {'aria-label': buttons.previous, title: buttons.previous});
  const next = button('next', '▶', {'aria-label': buttons.next, title: buttons.next});
  const answer = button('answer', phrases.answer);
  const languages = button('languages', buttons.languages, {'aria-pressed': 'false'});
  const title = element('span', {class: styles.title});
  const count = element('span', {class: styles.count, 'data-present-count': ''});
  const said = element('p', {class: 'spoken', role: 'status', 'data-present-said': ''});
  const root = element(
    'div',
    {class: styles.bar, role: 'toolbar', 'aria-label': phrases.bar, 'data-present-bar': ''},
    element('span', {class: styles.progress, 'aria-hidden': 'true'}),
    previous,
    next,
    element('span', {class: styles.place}, title),
    answer,
    count,
    button('overview', buttons.overview),
    languages,
    button('blank', buttons.blank, {'data-wide': ''}),
    button('help', buttons.help),
    button('leave', buttons.leave),
    said,
  );
  return {
    root,
    show(standing) {
      title.textContent = standing.title;
      count.textContent = phrases.count(standing.section, standing.sections, standing.step, standing.steps);
      previous.setAttribute('aria-disabled', String(standing.isFirst));
      next.setAttribute('aria-disabled', String(standing.isLast));
      answer.hidden = standing.answer === undefined;
      answer.style.display = standing.answer === undefined ? 'none' : '';
      if (standing.answer) answer.textContent = phrases[standing.answer];
      languages.style.display = standing.arePaired === undefined ? 'none' : '';
      languages.setAttribute('aria-pressed', String(standing.arePaired === true));
      const done = (standing.section - 1 + standing.step / standing.steps) / standing.sections;
      root.style.setProperty('--present-done', done.toFixed(4));
    },
    say(text) {
      said.textContent = text;
    },
  };
}
