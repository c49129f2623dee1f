import {type ReactNode, useState} from 'react';
import type {PodMoment} from '../../lifecycle/moment';
import type {Scenario} from '../../lifecycle/scenario';
import type {Pod} from '../../pod/pod';
import {Choice} from '../Lab/Choice';
import {fetchEngine} from '../Lab/engineState';
import {secondsText} from '../Lab/seconds';
import styles from './Deeds.module.css';
import type {Deed} from './deeds';
import {containersOf, type Offer, offersFor, offersForPod} from './possible';
import type {Phrases} from './words';

type Props = {
  pod: Pod;
  moment: PodMoment | undefined;
  scenario: Scenario;
  deeds: readonly Deed[];
  at: number;
  onDo: (deed: Deed) => void;
  onChange: (deeds: readonly Deed[]) => void;
  phrases: Phrases;
};

/** What the reader can do at this moment, to a container or to the Pod, and what has been done, each to be taken back. */
export function Deeds({pod, moment, scenario, deeds, at, onDo, onChange, phrases}: Props): ReactNode {
  const containers = containersOf(pod);
  const [first] = pod.spec.containers;
  const [chosen, choose] = useState<string>();
  const container = containers.find(({name}) => name === chosen) ?? first;
  const seconds = secondsText(at);
  const label = ({at: then, kind, container: name}: Deed) => phrases.doneOne(secondsText(then), phrases.deeds[kind], name);

  const button = ({kind, isPossible}: Offer, name?: string) => (
    <button
      key={kind.replace(/^(fail|pass)/, 'probe')}
      type="button"
      data-deed={kind}
      aria-disabled={!isPossible || undefined}
      onClick={() => isPossible && onDo({at: Number(seconds), kind, ...(name === undefined ? {} : {container: name})})}
    >
      {phrases.deeds[kind]}
    </button>
  );

  return (
    <section className={styles.deeds} aria-label={phrases.act(seconds)} onPointerEnter={fetchEngine} onFocus={fetchEngine}>
      <h4>{phrases.act(seconds)}</h4>
      <div className={styles.groups}>
        {container && (
          <>
            <Choice
              label={phrases.actOn}
              values={containers.map(({name}) => name)}
              value={container.name}
              textOf={String}
              onChange={choose}
            />
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
            <div className={styles.buttons} role="group" aria-label={container.name}>
              {offersFor(container, {scenario, deeds, at, moment}).map((offer) => button(offer, container.name))}
            </div>
          </>
        )}
        <p className={styles.podWord}>{phrases.actOnPod}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div className={styles.buttons} role="group" aria-label={phrases.actOnPod}>
          {offersForPod(pod, moment).map((offer) => button(offer))}
        </div>
      </div>
      <div className={styles.done} aria-live="polite">
        {deeds.length === 0 ? (
          <p>{phrases.nothingDone}</p>
        ) : (
          <>
            <ul aria-label={phrases.done}>
              {deeds.map((deed, index) => (
                <li key={`${deed.at}-${deed.kind}-${index}`}>
                  {label(deed)}
                  <button
                    type="button"
                    aria-label={phrases.takeBack(label(deed))}
                    onClick={() => onChange(deeds.filter((_, place) => place !== index))}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" className={styles.undo} data-undo onClick={() => onChange(deeds.slice(0, -1))}>
              {phrases.undo}
            </button>
            <button type="button" className={styles.undo} onClick={() => onChange([])}>
              {phrases.undoAll}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
