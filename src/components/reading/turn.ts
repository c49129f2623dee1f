import {leaderOf} from '../Block/blockId';
import {otherThan} from '../language/useWords';
import {type Page, pageNow} from './enter';
import {loadCounterparts} from './loadCounterparts';
import {keepingPlace} from './place';
import {change, readingNow} from './reading';
import {settle} from './settle';

/** Whether the other language is here now; the reader may have left the page meanwhile. */
async function have(page: Page): Promise<boolean> {
  if (readingNow().counterparts) return true;
  change({fetching: 'busy'});
  const counterparts = await loadCounterparts(page.url, otherThan(page.language)).catch(() => undefined);
  if (pageNow() !== page) return false;
  change({counterparts, fetching: counterparts ? undefined : 'failed'});
  return counterparts !== undefined;
}

/** Puts every block beside its counterpart, or takes the counterparts away, and keeps the reader's place. */
export async function turn(paired: boolean, page: Page): Promise<void> {
  const {dataset} = document.documentElement;
  change({failedToPair: false});
  const can = !paired || (await have(page));
  if (pageNow() !== page) return;
  if (can) {
    await keepingPlace(() => {
      if (paired) dataset.reading = 'paired';
      else delete dataset.reading;
      change({paired, current: undefined});
    });
  } else {
    delete dataset.reading;
    change({failedToPair: true});
  }
  if (dataset.readingPending !== undefined) await settle();
}

/** Shows or hides the counterpart of one block. What failed is tried again. */
export async function toggle(id: string, page: Page): Promise<void> {
  const leader = leaderOf(id);
  const {open, fetching} = readingNow();
  const next = new Set(open);
  if (!next.delete(leader) || fetching === 'failed') next.add(leader);
  change({open: next});
  if (next.has(leader)) await have(page);
}
