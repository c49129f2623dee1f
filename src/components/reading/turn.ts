import {leaderOf} from '../Block/blockId';
import {otherThan} from '../language/useWords';
import {remember} from './choice';
import {type Page, pageNow} from './enter';
import {loadCounterparts} from './loadCounterparts';
import {blockInSight, keepingPlace} from './place';
import {change, readingNow} from './reading';

const root = (): DOMStringMap => document.documentElement.dataset;

/** Nothing waits for the other language any longer: the page may be seen. */
const reveal = (): void => {
  delete root().readingPending;
};

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
  change({failedToPair: false});
  const can = !paired || (await have(page));
  if (pageNow() !== page) return;
  if (!can) {
    delete root().reading;
    change({failedToPair: true});
    return reveal();
  }
  const target = window.location.hash ? document.getElementById(decodeHash(window.location.hash)) : null;
  const looked = target && root().readingPending !== undefined ? target : blockInSight();
  await keepingPlace(() => {
    if (paired) root().reading = 'paired';
    else delete root().reading;
    change({paired, current: undefined});
  }, looked ?? undefined);
  reveal();
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** The reader goes on in one language. */
export function dismiss(): void {
  remember(false);
  change({failedToPair: false});
}

/** Shows or hides the counterpart of one block. */
export async function toggle(id: string, page: Page): Promise<void> {
  const leader = leaderOf(id);
  const {open, fetching} = readingNow();
  const next = new Set(open);
  if (!next.delete(leader) || fetching === 'failed') next.add(leader);
  change({open: next});
  if (next.has(leader)) await have(page);
}
