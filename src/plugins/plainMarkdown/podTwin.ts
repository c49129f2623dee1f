import type {BlockContent} from 'mdast';
import {type Owner, twinOf} from '../../components/PodDiagram/twin';
import type {Phrases} from '../../components/PodDiagram/words';
import {podParts} from '../../diagram/podParts';
import type {Pod} from '../../pod/pod';
import {code, list, paragraph, table, text} from './nodes';

/** The figure of a Pod in the sentences that the page prints under it. */
export function podTwin(pod: Pod, owner: Owner | undefined, phrases: Phrases): BlockContent[] {
  const {summary, parts, table: grid} = twinOf(pod, podParts(pod), phrases, owner);
  return [
    paragraph(text(summary)),
    list(
      parts.map(({kind, name, rows}) => [
        paragraph(text(kind), ...(name ? [text(' '), code(name)] : [])),
        ...(rows.length > 0
          ? [list(rows.map((row) => [paragraph(text(`${row.label}${phrases.colon}${row.text.join(phrases.separator)}`))]))]
          : []),
      ]),
      {ordered: true},
    ),
    table([
      [
        ...grid.head.words.map((word) => [text(word)]),
        ...grid.head.volumes.map(({name, word}) => [code(name), text(` ${word}`)]),
      ],
      ...grid.rows.map(({name, cells}) => [[code(name)], ...cells.map((cell) => [text(cell)])]),
    ]),
  ];
}
