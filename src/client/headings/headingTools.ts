import {shareArrow} from '../../components/Share/icon';
import shareStyles from '../../components/Share/Share.module.css';
import styles from './headingTools.module.css';
import {openShare} from './openShare';
import {words} from './words';

const svg = 'http://www.w3.org/2000/svg';

function shareIcon(): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  const path = document.createElementNS(svg, 'path');
  const attributes = {viewBox: '0 0 18 18', width: '18', height: '18', 'aria-hidden': 'true'};
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
  path.setAttribute('d', shareArrow);
  icon.append(path);
  return icon;
}

function link(id: string, label: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = `#${id}`;
  element.className = `hash-link ${styles.link}`;
  element.title = label;
  element.ariaLabel = label;
  element.translate = false;
  element.textContent = '\u200b';
  return element;
}

function shareButton(id: string, name: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = shareStyles.button ?? '';
  button.ariaLabel = label;
  button.ariaHasPopup = 'dialog';
  button.dataset.shareButton = id;
  button.append(shareIcon());
  button.addEventListener('click', () => void openShare({name, id}, button));
  return button;
}

/**
 * Puts behind each heading its `#` and the button that opens its menu. They take no room, so nothing moves when they come; and a page
 * of thirty headings need not carry them to those who only read. Without scripts, the contents of the page lead to every heading.
 */
export function addHeadingTools(page: Document): void {
  const phrases = words[page.documentElement.lang === 'en' ? 'en' : 'zh-CN'];
  for (const heading of page.querySelectorAll<HTMLElement>('.anchor[id]')) {
    const name = (heading.textContent ?? '').trim();
    // For those who jump from heading to heading it is called by its words alone.
    heading.ariaLabel = name;
    heading.dataset.reword = 'label';
    const tools = page.createElement('span');
    tools.className = styles.tools ?? '';
    tools.dataset.tools = '';
    tools.append(link(heading.id, phrases.link(name)), shareButton(heading.id, name, phrases.menu(name)));
    heading.append(tools);
  }
}
