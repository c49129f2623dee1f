import {type CSSProperties, type ReactNode, useMemo} from 'react';
import type {Lens} from '../../diagram/lens';
import {podLayout} from '../../diagram/podLayout';
import {figureParts, podParts} from '../../diagram/podParts';
import {useAddressState} from '../address/useAddressState';
import frame from '../Exhibit/Exhibit.module.css';
import {ExhibitCaption} from '../Exhibit/ExhibitCaption';
import {useElementId} from '../island/elementId';
import {ManifestLines} from '../Manifest/ManifestLines';
import type {Manifest} from '../Manifest/manifest';
import {useFigureWords, useWording} from '../wording/useWording';
import {Actions} from './Actions';
import {describeLens, describePart, describePod} from './describe';
import {type FigureState, readState, unreadState, writeState} from './figureState';
import {Lenses} from './Lenses';
import {Panel} from './Panel';
import styles from './PodDiagram.module.css';
import {partAtLine} from './partAtLine';
import {Stages} from './Stages';
import {TextTwin} from './TextTwin';
import {words} from './words';

type Props = {
  manifest: Manifest;
  id: string;
  title?: string;
  /** 1.1 is the first exhibit of chapter 1. A figure within a set carries no number of its own. */
  number?: string;
  lens?: Lens;
  /** Put in when the site is built, like the number. */
  block?: string;
};

/**
 * The figure of a Pod, drawn from its manifest: through a lens, with any part selected and explained beside the lines it comes
 * from. Lens and selection are in the address.
 */
export default function PodDiagram({manifest, id, title, number, lens: usual = 'whole', block}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const {rewordOwn} = useWording();
  const [query, setQuery] = useAddressState(id);
  const {pod, lines, places, qos, owner} = manifest;
  const parts = useMemo(() => podParts(pod), [pod]);
  const partIds = useMemo(() => figureParts(pod).map((part) => part.id), [pod]);
  const figures = useMemo(() => podLayout(pod), [pod]);
  const {lens, part: selected} = readState(query, partIds, usual);
  const uid = useElementId('figure');
  const panelId = `${uid}-panel`;

  const put = (next: FigureState) => setQuery(writeState(next, usual));
  const select = (part: string | undefined) => {
    if (part !== selected) put({lens, ...(part ? {part} : {})});
  };

  const shown = selected ? describePart(selected, pod, parts, phrases) : undefined;
  const description = shown ?? describeLens(lens, pod, parts, phrases);
  const name = title === undefined ? phrases.title(pod.metadata.name ?? '') : rewordOwn(title);
  const svgTitle = `${name}. ${phrases.lens}: ${phrases.lenses[lens]}`;
  const marked = selected ? (places[selected] ?? []) : [];

  return (
    <figure className={frame.exhibit} data-exhibit="PodDiagram" data-pod-diagram={manifest.file} id={`figure-${id}`}>
      <ExhibitCaption figure={phrases.figure} number={number} block={block} unread={unreadState(query, partIds)} isDrawn>
        {name}
      </ExhibitCaption>
      <div className={styles.lenses}>
        <span className={styles.lensWord} aria-hidden="true">
          {phrases.lens}
        </span>
        <Lenses phrases={phrases} lens={lens} onLens={(next) => put({lens: next, ...(selected ? {part: selected} : {})})} />
      </div>
      <Stages
        pod={pod}
        parts={parts}
        figures={figures}
        lens={lens}
        selected={selected}
        onSelect={select}
        phrases={phrases}
        idPrefix={uid}
        panelId={panelId}
        title={svgTitle}
        description={describePod(parts, phrases, owner)}
        qos={qos}
        className={styles.stages}
      />
      <div className={styles.below} style={{'--lines': lines.length} as CSSProperties}>
        <Panel
          id={panelId}
          description={description}
          selected={shown !== undefined}
          phrases={phrases}
          onClear={() => select(undefined)}
        />
        <div className={styles.yaml} data-manifest-beside>
          <p className={styles.yamlHead} id={`${uid}-yaml`}>
            <code>{manifest.file}</code>
          </p>
          <p id={`${uid}-yaml-hint`} className="spoken">
            {phrases.yamlHint}
          </p>
          <ManifestLines
            lines={lines}
            name={phrases.yaml(manifest.file)}
            hintId={`${uid}-yaml-hint`}
            marked={marked}
            onPick={(line) => select(partAtLine(line, places))}
          />
        </div>
      </div>
      <div className={styles.footer}>
        <TextTwin pod={pod} parts={parts} phrases={phrases} owner={owner} />
        <Actions
          manifest={manifest}
          figureId={id}
          name={number ? `${phrases.figure} ${number} ${name}` : name}
          query={query}
          lens={lens}
          phrases={phrases}
        />
      </div>
    </figure>
  );
}
