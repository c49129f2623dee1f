import type {TextRange} from './fieldError';
import {SyntaxFault} from './syntaxFault';

/** A tab where a line begins, or behind the dash or question mark of a list or a map that begins there. */
const tabAtStart = /^ *(?:[-?] +)*(?:[-?] *)?\t/gm;

/**
 * Refuses tabs that indent, of which the parser takes some for spaces. Within quotes, brackets and blocks of text (`free`) lines
 * may begin as they like.
 *
 * kubernetes-sigs/yaml goyaml.v2/scannerc.go yaml_parser_scan_to_next_token
 */
export function refuseTabs(source: string, {start, end}: TextRange, free: readonly TextRange[]): void {
  const inOrder = [...free].sort((a, b) => a.start - b.start);
  let next = 0;
  let freeUntil = 0;
  for (const match of source.slice(start, end).matchAll(tabAtStart)) {
    const tab = start + match.index + match[0].length - 1;
    for (let range = inOrder[next]; range && range.start < tab; range = inOrder[next]) {
      freeUntil = Math.max(freeUntil, range.end);
      next += 1;
    }
    if (tab < freeUntil) continue;
    throw new SyntaxFault('yaml-tab', 'found a tab character that violates indentation', {start: tab, end: tab + 1});
  }
}
