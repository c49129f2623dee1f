import {type ColourChoice, choiceAfter} from '../../components/Chrome/colourChoices';
import {createStorageSlot} from '../../components/storage/slot';

/** Read by the head of every page before anything is painted: see plugins/theme/head.js, which also follows the system. */
const slot = createStorageSlot('theme');

const asChoice = (text: string | null | undefined): ColourChoice => (text === 'light' || text === 'dark' ? text : 'system');

const systemNow = () => (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

function paint({documentElement: {dataset}}: Document, choice: ColourChoice): void {
  dataset.themeChoice = choice;
  dataset.theme = choice === 'system' ? systemNow() : choice;
}

/** The button of the bar, and that of the menu, go round the choices; other windows of the site follow. */
export function changeColours(page: Document): void {
  slot.listen(() => paint(page, asChoice(slot.get())));
  page.addEventListener('click', ({target}) => {
    if (!(target instanceof Element) || !target.closest('[data-theme-switch]')) return;
    const choice = choiceAfter(asChoice(page.documentElement.dataset.themeChoice), systemNow());
    if (choice === 'system') slot.del();
    else slot.set(choice);
    // Also where the browser keeps nothing.
    paint(page, choice);
  });
}
