import type {ReactNode} from 'react';
import type {Pod} from '../../pod/pod';
import {useFigureWords} from '../wording/useWording';
import {Capabilities} from './Capabilities';
import {OomScores} from './OomScores';
import {PodSecurity} from './PodSecurity';
import {Qos} from './Qos';
import {Resources} from './Resources';
import styles from './Verdicts.module.css';
import {words} from './words';

type Props = {
  /** As the API server stores it. */
  pod: Pod;
  lineOf?: ((path: string) => number | undefined) | undefined;
  onShow?: ((path: string) => void) | undefined;
  /** Of the heading; each verdict is one deeper. */
  level?: 2 | 3;
};

/** What follows from a manifest alone: QoS, amounts, who is killed first, Pod Security, capabilities, each with its reason. */
export default function Verdicts({pod, lineOf, onShow, level = 2}: Props): ReactNode {
  const phrases = useFigureWords(words);
  const Heading = `h${level}` as const;
  const heading = level === 2 ? 'h3' : 'h4';
  return (
    <section className={styles.verdicts} data-verdicts>
      <Heading className={styles.heading}>{phrases.heading}</Heading>
      <p className={styles.lead}>{phrases.lead}</p>
      <div className={styles.columns}>
        <Qos pod={pod} heading={heading} phrases={phrases} />
        <Resources pod={pod} heading={heading} phrases={phrases} />
        <OomScores pod={pod} heading={heading} phrases={phrases} />
        <Capabilities pod={pod} heading={heading} phrases={phrases} />
      </div>
      <PodSecurity pod={pod} heading={heading} phrases={phrases} lineOf={lineOf} onShow={onShow} />
    </section>
  );
}
