import {volumeTypeText} from '../../diagram/bowls';
import type {PodParts} from '../../diagram/podParts';
import {portText} from '../../diagram/portTabs';
import type {Pod} from '../../pod/pod';
import {type Description, describePart, describePod} from './describe';
import type {Phrases} from './words';

/** A cell that is a name and, after it, a word in plain text. */
export type NamedCell = {name: string; word?: string};

/** A figure in words, whoever writes them down: a page as HTML, a chapter as Markdown. */
export type Twin = {
  summary: string;
  /** What there is, in reading order. */
  parts: (Description & {id: string})[];
  /** Containers by ports and volumes. */
  table: {head: {words: string[]; volumes: NamedCell[]}; rows: {id: string; name: string; cells: string[]}[]};
};

export type Owner = {kind: string; name: string};

export function twinOf(pod: Pod, parts: PodParts, phrases: Phrases, owner: Owner | undefined): Twin {
  const {containers, volumes} = parts;
  const {container, kind, ports, none} = phrases.twinTable;
  const ids = ['sandbox', ...containers.map(({id}) => id), ...volumes.map(({id}) => id), 'node'];
  return {
    summary: describePod(parts, phrases, owner),
    parts: ids.flatMap((id) => {
      const part = describePart(id, pod, parts, phrases);
      return part ? [{id, ...part}] : [];
    }),
    table: {
      head: {
        words: [container, kind, ports],
        volumes: volumes.map(({name, type}) => ({name, word: volumeTypeText(type)})),
      },
      rows: containers.map((part) => ({
        id: part.id,
        name: part.container.name,
        cells: [
          phrases.roles[part.role],
          part.ports.map((port) => portText(port, pod.spec.hostNetwork === true)).join(', ') || none,
          ...volumes.map(
            (volume) =>
              part.mounts
                .filter(({volumeId}) => volumeId === volume.id)
                .map(({mountPath, readOnly}) => `${mountPath}${readOnly ? ` ${phrases.readOnlyMark}` : ''}`)
                .join(', ') || none,
          ),
        ],
      })),
    },
  };
}
