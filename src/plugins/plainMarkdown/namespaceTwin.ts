import type {BlockContent} from 'mdast';
import {lineOf, switches} from '../../components/WhatIsShared/fields';
import {places} from '../../components/WhatIsShared/measured';
import {roomsOf} from '../../components/WhatIsShared/rooms';
import {sources} from '../../components/WhatIsShared/sources';
import type {Phrases} from '../../components/WhatIsShared/words';
import {type LinuxNamespace, linuxNamespaces, namespaceSharing, type Sharing} from '../../pod/namespaces';
import {code, list, paragraph, table, text} from './nodes';

/** The table of namespaces as it stands before a reader presses anything, then what each switch would do. */
export function namespaceTwin(
  phrases: Phrases,
  {colon, open, close}: {colon: string; open: string; close: string},
): BlockContent[] {
  const sharing = namespaceSharing({});
  const by = (who: Sharing): LinuxNamespace[] => linuxNamespaces.filter((namespace) => sharing[namespace] === who);
  const plain = (words: string) => text(words.replaceAll('\u00ad', ''));
  return [
    paragraph(text(phrases.table)),
    table([
      [[plain(phrases.digits)], ...places.map((place) => [plain(phrases.places[place])])],
      ...linuxNamespaces.map((namespace) => [
        [code(namespace), plain(` ${phrases.namespaces[namespace]}`)],
        ...roomsOf(namespace, sharing[namespace]).map(({number, owner}) => [
          plain(`${number ?? phrases.unmeasured} ${phrases.owner[owner]}`),
        ]),
      ]),
    ]),
    paragraph(code('cgroup'), text(` ${phrases.namespaces.cgroup}${colon}${phrases.cgroup}`)),
    paragraph(text(phrases.summary({container: by('container'), pod: by('pod'), node: by('node')}))),
    paragraph(text(phrases.usual)),
    paragraph(text(`${phrases.switches}${colon}`.trimEnd())),
    list(
      switches.map((field) => [
        paragraph(code(lineOf(field)), text(`${open}${phrases.effect[field]}${close}${colon}${phrases.consequence[field]}`)),
      ]),
    ),
    paragraph(text(`${phrases.source}${sources.join(phrases.comma)}`)),
  ];
}
