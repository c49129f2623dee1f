import {markFor} from '../../components/reading/blockNames';
import type {Finished} from './page';

/**
 * Leaves out the names of blocks that follow from the ones before: the client counts them again when the reader begins. Nothing on a
 * page selects them by name before.
 */
export default function blockMarks({pages}: Finished): void {
  for (const page of pages) {
    let before = '';
    page.html = page.html.replaceAll(/ data-block=(?:"([^"]*)"|([^\s>"]+))/g, (whole, quoted?: string, bare?: string) => {
      const name = quoted ?? bare ?? '';
      const mark = markFor(before, name);
      before = name;
      return mark === undefined ? whole : ` data-block${mark && `=${mark}`}`;
    });
  }
}
