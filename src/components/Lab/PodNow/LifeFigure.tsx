import {type ReactNode, useMemo} from 'react';
import {podLayout} from '../../../diagram/podLayout';
import {podParts} from '../../../diagram/podParts';
import type {PodMoment} from '../../../lifecycle/moment';
import type {Pod} from '../../../pod/pod';
import {useElementId} from '../../island/elementId';
import type {BeanLife} from '../../PodDiagram/drawing/Bean';
import {PodFigureSvg} from '../../PodDiagram/PodFigureSvg';
import {words as figureWords} from '../../PodDiagram/words';
import {useFigureWords} from '../../wording/useWording';
import {labWords} from '../labWords';
import {EndedGlyph, StateGlyph} from '../StateGlyph';
import {PhasePill} from './PhasePill';
import styles from './PodNow.module.css';
import {atWork, type Life, livesOf} from './podLife';
import type {Phrases} from './words';

type Props = {pod: Pod; moment: PodMoment | undefined; phrases: Phrases};

function beanLife({stage, state, word}: Life): BeanLife {
  const glyph = (x: number, y: number) =>
    state === 'ended' ? <EndedGlyph x={x} y={y} /> : <StateGlyph x={x} y={y} state={state} />;
  return {stage, glyph, word};
}

function drawnAs(moment: PodMoment | undefined, isAhead: boolean): keyof Phrases['drawn'] {
  if (!moment || moment.exists) return isAhead ? 'both' : 'record';
  return atWork(moment).length > 0 ? 'node' : 'nothing';
}

/**
 * The Pod as it is at a moment: each container with the sign of its state and its word, the phase, and the word that kubectl prints. Once
 * the object is gone there is neither, and what is on the node is drawn.
 */
export function LifeFigure({pod, moment, phrases}: Props): ReactNode {
  const id = useElementId('life');
  const figures = useFigureWords(figureWords);
  const {gone} = useFigureWords(labWords);
  const figure = useMemo(() => podLayout(pod).narrow, [pod]);
  const parts = useMemo(() => podParts(pod), [pod]);
  const known = moment ? livesOf(moment, phrases) : undefined;
  const absent: Life = {stage: 'waiting', state: undefined, word: phrases.states.absent};
  const lives = parts.containers.map(({container: {name}}) => [name, known?.get(name) ?? absent] as const);
  const drawn = drawnAs(
    moment,
    lives.some(([, life]) => life.isAhead),
  );
  const isRecorded = drawn === 'record' || drawn === 'both';
  const phase = moment?.status.phase ?? 'Pending';
  const qos = moment?.status.qosClass ?? '';
  const hasSandbox = moment?.sandbox.is === 'ready';
  const name = pod.metadata.name ?? '';
  const told = lives.map(([container, {word}]) => `${container}: ${word}`).join(', ');
  const description = isRecorded ? phrases.figure(name, phase, told) : phrases.figureOfNode(name, told);
  // Made again only when it looks otherwise, and not each second.
  const drawing = useMemo(
    () => (
      <PodFigureSvg
        figure={figure}
        pod={moment?.pod ?? pod}
        lens="whole"
        phrases={figures}
        idPrefix={id}
        title={phrases.pod}
        description={description}
        qos={qos}
        lives={new Map(lives.map(([container, life]) => [container, beanLife(life)]))}
        hasSandbox={hasSandbox}
      />
    ),
    [figure, figures, phrases, description, qos, hasSandbox, moment?.pod.spec.nodeName],
  );
  return (
    <section className={styles.pod} aria-label={phrases.pod} data-drawn={drawn}>
      <p className={styles.words}>
        {isRecorded && <PhasePill phase={phase} />}
        <span className={styles.printed} data-printed>
          <span className="spoken">{phrases.printed} </span>
          <span aria-hidden="true">$</span> {moment?.exists ? moment.row.status : gone}
        </span>
      </p>
      {drawing}
      <p className={styles.drawn}>{phrases.drawn[drawn]}</p>
    </section>
  );
}
