import {type ReactNode, useId, useMemo} from 'react';
import {podLayout} from '../../diagram/podLayout';
import {podParts} from '../../diagram/podParts';
import type {PodMoment} from '../../lifecycle/moment';
import type {ContainerStatus, Pod} from '../../pod/pod';
import {StateGlyph} from '../Lab/StateGlyph';
import type {BeanLife} from '../PodDiagram/drawing/Bean';
import {PodFigureSvg} from '../PodDiagram/PodFigureSvg';
import type {Phrases as FigurePhrases} from '../PodDiagram/words';
import styles from './LifecycleLab.module.css';
import {PhasePill} from './PhasePill';
import type {Phrases} from './words';

type Props = {pod: Pod; moment: PodMoment | undefined; phrases: Phrases; figures: FigurePhrases};

const statusesOf = ({status}: PodMoment): ContainerStatus[] => [
  ...(status.initContainerStatuses ?? []),
  ...(status.containerStatuses ?? []),
];

function lifeOf({state}: ContainerStatus, {states}: Phrases): BeanLife {
  const {running, terminated, waiting} = state ?? {};
  const glyph = (x: number, y: number) => <StateGlyph x={x} y={y} state={state} />;
  if (running) return {stage: 'running', glyph, word: states.running};
  if (terminated) return {stage: 'ended', glyph, word: states.ended(terminated.exitCode, terminated.reason ?? '')};
  return {stage: 'waiting', glyph, word: waiting?.reason ?? states.waiting};
}

/** The Pod as it is at a moment: each container with the sign of its state and its word, the phase, and the word that kubectl prints. */
export function LifeFigure({pod, moment, phrases, figures}: Props): ReactNode {
  const id = useId();
  const figure = useMemo(() => podLayout(pod).narrow, [pod]);
  const parts = useMemo(() => podParts(pod), [pod]);
  const statuses = moment ? statusesOf(moment) : [];
  const known = new Map(statuses.map((status) => [status.name, lifeOf(status, phrases)]));
  const absent: BeanLife = {
    stage: 'waiting',
    glyph: (x, y) => <StateGlyph x={x} y={y} state={undefined} />,
    word: phrases.states.absent,
  };
  const lives = new Map(parts.containers.map(({container: {name}}) => [name, known.get(name) ?? absent]));
  const phase = moment?.status.phase ?? 'Pending';
  const told = [...lives].map(([name, {word}]) => `${name}: ${word}`).join(', ');
  return (
    <section className={styles.pod} aria-label={phrases.pod}>
      <p className={styles.words}>
        <PhasePill phase={phase} />
        <span className={styles.printed} data-printed>
          <span className="spoken">{phrases.printed} </span>
          <span aria-hidden="true">$</span> {moment?.exists ? moment.row.status : phrases.gone}
        </span>
      </p>
      <PodFigureSvg
        figure={figure}
        pod={moment?.pod ?? pod}
        lens="whole"
        phrases={figures}
        idPrefix={id}
        title={phrases.pod}
        description={phrases.figure(pod.metadata.name ?? '', phase, told)}
        qos={moment?.status.qosClass ?? ''}
        lives={lives}
        hasSandbox={moment?.sandbox.is === 'ready'}
      />
    </section>
  );
}
