import Link from '@docusaurus/Link';
import manifest from '@site/static/manifests/file-puller.yaml?figure';
import type {ReactNode} from 'react';
import type {PodFigure} from '../../diagram/figure';
import type {Lens} from '../../diagram/lens';
import {podLayout} from '../../diagram/podLayout';
import {figureParts, podParts} from '../../diagram/podParts';
import {useAddressState} from '../address/useAddressState';
import {AddressNote} from '../Exhibit/AddressNote';
import {useElementId} from '../island/elementId';
import {useWords} from '../language/useWords';
import {type Description, describeLens, describePart, describePod} from '../PodDiagram/describe';
import {type FigureState, readState, unreadState, writeState} from '../PodDiagram/figureState';
import {Lenses} from '../PodDiagram/Lenses';
import {Panel} from '../PodDiagram/Panel';
import {Stages} from '../PodDiagram/Stages';
import {words as figureWords, type Phrases} from '../PodDiagram/words';
import {useFigureWords} from '../wording/useWording';
import styles from './LivePod.module.css';
import {words} from './words';

/** The chapter's figure of this manifest keeps its state in the same parameter, so links to it can carry the state along. */
const parameter = 'file-puller';
const {pod} = manifest;
const parts = podParts(pod);
const partIds = figureParts(pod).map(({id}) => id);
const figures = podLayout(pod);

/** A Pod to press, on a table that runs across the page: the drawing of the chapters without their frame. */
export default function LivePod(): ReactNode {
  const own = useWords(words);
  const phrases = useFigureWords(figureWords);
  const [query, setQuery] = useAddressState(parameter);
  const {lens, part} = readState(query, partIds);
  const uid = useElementId('figure');
  const panelId = `${uid}-panel`;
  const put = (state: FigureState) => setQuery(writeState(state));
  const select = (next: string | undefined) => next !== part && put({lens, ...(next ? {part: next} : {})});
  const state = query ? `?${parameter}=${query}` : '';

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className={styles.live} role="group" aria-label={own.figure} data-lens={lens}>
      <div className={styles.lenses}>
        <Lenses phrases={phrases} lens={lens} onLens={(next) => put({lens: next, ...(part ? {part} : {})})} />
      </div>
      <Stages
        pod={pod}
        parts={parts}
        figures={figures}
        lens={lens}
        selected={part}
        onSelect={select}
        phrases={phrases}
        idPrefix={uid}
        panelId={panelId}
        title={`${phrases.title(pod.metadata.name ?? '')}. ${phrases.lens}: ${phrases.lenses[lens]}`}
        description={describePod(parts, phrases)}
        qos={manifest.qos}
        className={styles.stages}
        ground={(figure) => <Table figure={figure} />}
      />
      <div className={styles.note}>
        <AddressNote unread={unreadState(query, partIds)} />
        <Panel
          id={panelId}
          description={inShort(lens, part, phrases, own.whole)}
          selected={part !== undefined}
          phrases={phrases}
          onClear={() => select(undefined)}
        />
        <Link className={styles.closer} to={`/pods/what${state}#figure-${parameter}`} data-noBrokenLinkCheck>
          {own.closer}
        </Link>
      </div>
    </div>
  );
}

/** The first facts of what is selected; the chapter has the rest. */
function inShort(lens: Lens, part: string | undefined, phrases: Phrases, whole: string): Description {
  const shown = (part && describePart(part, pod, parts, phrases)) || describeLens(lens, pod, parts, phrases);
  const first = {...shown, rows: shown.rows.slice(0, 2)};
  return part || lens !== 'whole' ? first : {...first, name: pod.metadata.name ?? '', kind: 'Pod', insight: whole};
}

/** Wider than any page; what runs over is clipped. */
const far = 4000;

/** The node's table, which the figure draws as wide as itself, goes on to both edges of the page. */
function Table({figure: {node, width, height}}: {figure: PodFigure}): ReactNode {
  const {x, y} = node;
  return (
    <svg className={styles.table} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.slab} d={`M${-far} ${y}H${far}V${height + 10}H${-far}Z`} />
      <path className={styles.edge} d={`M${-far} ${y}H${x}M${x + node.width} ${y}H${far}`} />
    </svg>
  );
}
