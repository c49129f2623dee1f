import {keepingPlace} from '../../components/reading/place';
import {createStorageSlot} from '../../components/storage/slot';

/** Read by the head of every page, so that the column is not seen before it is gone. */
const slot = createStorageSlot('edamame.chapters');

/** The column of chapters goes and comes as the reader likes it, on every chapter, and leaves what is being read where it is. */
export function foldChapters(page: Document): void {
  page.addEventListener('click', ({target}) => {
    if (!(target instanceof Element) || !target.closest('[data-chapters-toggle]')) return;
    const {dataset} = page.documentElement;
    const hide = dataset.chapters !== 'hidden';
    void keepingPlace(() => {
      if (hide) dataset.chapters = 'hidden';
      else delete dataset.chapters;
    });
    if (hide) slot.set('hidden');
    else slot.del();
  });
}
