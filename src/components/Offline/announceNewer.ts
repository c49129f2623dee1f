import type {Language, Words} from '../language/useWords';

const words: Words<{newer: string; reload: string; dismiss: string}> = {
  'zh-CN': {newer: '这一页有新版本', reload: '刷新', dismiss: '先不用'},
  en: {newer: 'There is a new version of this page', reload: 'Reload', dismiss: 'Not now'},
};

/**
 * A strip over the foot of the window: nothing moves, nothing is reloaded unasked. It is told to those who listen as well. Plain
 * elements, since no island has to be alive for it.
 */
export function announceNewer(language: Language): void {
  if (document.querySelector('.newer')) return;
  const {newer, reload, dismiss} = words[language];
  const strip = document.createElement('div');
  strip.className = 'newer';
  strip.setAttribute('role', 'status');
  document.body.append(strip);
  const text = document.createElement('span');
  text.textContent = `${newer} ·`;
  const link = document.createElement('button');
  link.type = 'button';
  link.textContent = reload;
  link.addEventListener('click', () => window.location.reload());
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = dismiss;
  close.addEventListener('click', () => strip.remove());
  strip.append(text, link, close);
}
