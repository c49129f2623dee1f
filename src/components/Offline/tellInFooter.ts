import type {EditionState} from '../../offline/protocol';
import type {Language, Words} from '../language/useWords';

type Said = {kept: string; newer: string; partial: string; running: string};

const words: Words<Said> = {
  'zh-CN': {kept: '已存好', newer: '有新版本', partial: '存了一部分', running: '正在存'},
  en: {kept: 'kept', newer: 'new version', partial: 'kept in part', running: 'being kept'},
};

function said({state, newer}: EditionState): keyof Said | undefined {
  if (state === 'none') return undefined;
  if (state === 'kept') return newer ? 'newer' : 'kept';
  return state === 'running' ? 'running' : 'partial';
}

/** A word behind the footer's link to the page about reading offline: how it stands with this language. */
export function tellInFooter(language: Language, edition: EditionState): void {
  const word = said(edition);
  for (const link of document.querySelectorAll<HTMLElement>('a[data-offline]')) {
    link.querySelector('span')?.remove();
    if (!word) continue;
    const status = document.createElement('span');
    status.textContent = ` · ${words[language][word]}`;
    link.append(status);
  }
}
