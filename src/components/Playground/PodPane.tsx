import {memo, type ReactNode, useMemo, useRef, useState} from 'react';
import type {Lens} from '../../diagram/lens';
import {podParts} from '../../diagram/podParts';
import {useElementId} from '../island/elementId';
import {isShown} from '../isShown';
import {describeLens, describePart, describePod} from '../PodDiagram/describe';
import {Lenses} from '../PodDiagram/Lenses';
import {Panel} from '../PodDiagram/Panel';
import exhibit from '../PodDiagram/PodDiagram.module.css';
import {Stages} from '../PodDiagram/Stages';
import {TextTwin} from '../PodDiagram/TextTwin';
import {words as figureWords} from '../PodDiagram/words';
import {useFigureWords} from '../wording/useWording';
import {Boundary} from './Boundary';
import type {Drawn, Judgement} from './judge';
import styles from './Playground.module.css';
import type {Phrases} from './words';

type Props = {
  last: {text: string; drawn: Drawn};
  /** The text has gone on since, and this is why it cannot be drawn. */
  undrawn: Judgement['undrawn'];
  part: string | undefined;
  onPart: (part: string | undefined) => void;
  phrases: Phrases;
};

/** The figure of the text in the editor, or of the last one that could be drawn, and what is selected in it, in words. */
export function PodPane({last, undrawn, part, onPart, phrases}: Props): ReactNode {
  const {pod, owner, objects} = last.drawn;
  const shown = [owner && phrases.template(owner.kind, owner.name), objects && phrases.shownOf(objects.shown, objects.of)];
  return (
    <figure
      className={styles.figure}
      data-exhibit="Playground"
      data-pod-diagram={pod.metadata.name ?? ''}
      data-old={undrawn && true}
    >
      <figcaption className={styles.paneHead}>
        <h2>{phrases.figure}</h2>
        <span className={styles.paneNote} data-figure-note>
          {undrawn ? phrases.figureOld[undrawn] : shown.filter(Boolean).join(phrases.space)}
        </span>
      </figcaption>
      <Boundary instead={phrases.figureFailed} of={last}>
        <Drawing drawn={last.drawn} part={part} onPart={onPart} phrases={phrases} />
      </Boundary>
    </figure>
  );
}

type DrawingProps = Omit<Props, 'last' | 'undrawn'> & {drawn: Drawn};

/** Drawn anew when there is another Pod to draw, and not whenever the text is judged. */
const Drawing = memo(function Drawing({drawn, part, onPart, phrases: own}: DrawingProps): ReactNode {
  const phrases = useFigureWords(figureWords);
  const [lens, setLens] = useState<Lens>('whole');
  const within = useRef<HTMLDivElement>(null);
  const uid = useElementId('drawing');
  const panelId = `${uid}-panel`;
  const {pod, figures, owner, qos} = drawn;
  const parts = useMemo(() => podParts(pod), [pod]);
  const shown = part === undefined ? undefined : describePart(part, pod, parts, phrases);
  const name = phrases.title(pod.metadata.name ?? '');

  async function save(kind: 'svg' | 'png'): Promise<void> {
    const drawings = [...(within.current?.querySelectorAll<SVGSVGElement>('svg[data-layout]') ?? [])];
    const drawing = drawings.find(isShown);
    if (!drawing) return;
    const {saveDrawing} = await import('../PodDiagram/saveDrawing');
    await saveDrawing(drawing, kind, pod.metadata.name ?? 'pod');
  }

  return (
    <div ref={within}>
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
    </div>
  );
});
