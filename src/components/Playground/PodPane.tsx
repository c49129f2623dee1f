import {memo, type ReactNode, useId, useMemo, useRef, useState} from 'react';
import type {Lens} from '../../diagram/lens';
import {podParts} from '../../diagram/podParts';
import {describeLens, describePart, describePod} from '../PodDiagram/describe';
import {Lenses} from '../PodDiagram/Lenses';
import {Panel} from '../PodDiagram/Panel';
import exhibit from '../PodDiagram/PodDiagram.module.css';
import {Stages} from '../PodDiagram/Stages';
import {TextTwin} from '../PodDiagram/TextTwin';
import {words as figureWords} from '../PodDiagram/words';
import {useFigureWords} from '../wording/useWording';
import type {Drawn} from './judge';
import styles from './Playground.module.css';
import type {Phrases} from './words';

type Props = {
  drawn: Drawn;
  /** The text has gone on since, and cannot be drawn. */
  isOld: boolean;
  part: string | undefined;
  onPart: (part: string | undefined) => void;
  phrases: Phrases;
};

/** The figure of the text in the editor, or of the last one that could be drawn, and what is selected in it, in words. */
export const PodPane = memo(function PodPane({drawn, isOld, part, onPart, phrases: own}: Props): ReactNode {
  const phrases = useFigureWords(figureWords);
  const [lens, setLens] = useState<Lens>('whole');
  const figure = useRef<HTMLElement>(null);
  const uid = useId();
  const panelId = `${uid}-panel`;
  const {pod, figures, owner, objects, qos} = drawn;
  const parts = useMemo(() => podParts(pod), [pod]);
  const shown = part === undefined ? undefined : describePart(part, pod, parts, phrases);
  const name = phrases.title(pod.metadata.name ?? '');

  async function save(kind: 'svg' | 'png'): Promise<void> {
    const drawings = [...(figure.current?.querySelectorAll<SVGSVGElement>('svg[data-layout]') ?? [])];
    const drawing = drawings.find((svg) => svg.checkVisibility());
    if (!drawing) return;
    const {saveDrawing} = await import('../PodDiagram/saveDrawing');
    await saveDrawing(drawing, kind, pod.metadata.name ?? 'pod');
  }

  return (
    <figure
      ref={figure}
      className={styles.figure}
      data-exhibit="Playground"
      data-pod-diagram={pod.metadata.name ?? ''}
      data-old={isOld || undefined}
    >
      <figcaption className={styles.paneHead}>
        <h2>{own.figure}</h2>
        <span className={styles.paneNote} data-figure-note>
          {isOld
            ? own.figureOld
            : [owner && own.template(owner.kind, owner.name), objects && own.shownOf(objects.shown, objects.of)]
                .filter(Boolean)
                .join(' ')}
        </span>
      </figcaption>
      <div className={styles.lenses}>
        <Lenses phrases={phrases} lens={lens} onLens={setLens} />
      </div>
      <Stages
        pod={pod}
        parts={parts}
        figures={figures}
        lens={lens}
        selected={shown && part}
        onSelect={onPart}
        phrases={phrases}
        idPrefix={uid}
        panelId={panelId}
        title={`${name}. ${phrases.lens}: ${phrases.lenses[lens]}`}
        description={describePod(parts, phrases, owner)}
        qos={qos}
        className={styles.stages}
      />
      <div className={styles.panel}>
        <Panel
          id={panelId}
          description={shown ?? describeLens(lens, pod, parts, phrases)}
          selected={shown !== undefined}
          phrases={phrases}
          onClear={() => onPart(undefined)}
        />
      </div>
      <div className={exhibit.footer}>
        <TextTwin pod={pod} parts={parts} phrases={phrases} owner={owner} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div className={exhibit.actions} role="group" aria-label={phrases.actions.more}>
          <button type="button" onClick={() => save('svg')}>
            {own.save.svg}
          </button>
          <button type="button" onClick={() => save('png')}>
            {own.save.png}
          </button>
        </div>
      </div>
    </figure>
  );
});
