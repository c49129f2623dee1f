import {choiceAfter} from '../../components/Chrome/colourChoices';
import {createStorageSlot} from '../../components/storage/slot';

/** Read by the head of every page before anything is painted: see plugins/theme/head.js, which also follows the system. */
const slot = createStorageSlot('theme');

function paint({documentElement: {dataset}}: Document): void {
  const kept = slot.get();
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const choice = kept === 'light' || kept === 'dark' ? kept : 'system';
  dataset.themeChoice = choice;
  dataset.theme = choice === 'system' ? system : choice;
}

/** The button of the bar, and that of the menu, go round the choices; other windows of the site follow. */
export function changeColours(page: Document): void {
  page.addEventListener('click', ({target}) => {
    if (!(target instanceof Element) || !target.closest('[data-colour-mode]')) return;
    const {dataset} = page.documentElement;
    const choice = choiceAfter(dataset.themeChoice);
    if (choice === 'system') slot.del();
    else slot.set(choice);
    // A browser that keeps nothing changes this page all the same.
    if (slot.get() === (choice === 'system' ? null : choice)) return;
    dataset.themeChoice = choice;
    dataset.theme = choice;
  });
  slot.listen(() => paint(page));
}
