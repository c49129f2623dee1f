import {nameBlocks} from '../components/reading/blockNames';

/** Puts back what a built page leaves out because the rest of it says the same: names of blocks, ids of terms. */
export function unpack(page: ParentNode): void {
  nameBlocks(page);
  for (const {dataset, hash} of page.querySelectorAll<HTMLAnchorElement>('a[data-term=""]')) dataset.term = hash.slice(1);
}
