import type {ReactNode} from 'react';
import {fetchEngine} from '../Lab/engineState';
import {type BlowId, blowIds, blows, targets} from './blows';
import styles from './SurvivalBench.module.css';
import type {Phrases} from './words';

/** What can be done to the Pod, from the smallest thing that can be hit to the largest. On paper and without scripts it only states which was. */
export function Blows({
  chosen,
  onDeal,
  phrases,
}: {
  chosen: BlowId;
  onDeal: (blow: BlowId) => void;
  phrases: Phrases;
}): ReactNode {
  return (
    <section className={styles.blows} aria-label={phrases.blow} onPointerEnter={fetchEngine} onFocus={fetchEngine}>
      {targets.map((target) => (
        <div key={target} className={styles.target}>
          <h4>{phrases.targets[target]}</h4>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
          <div role="group" aria-label={phrases.targets[target]}>
            {blowIds
              .filter((id) => blows[id].target === target)
              .map((id) => (
                <button key={id} type="button" data-blow={id} aria-pressed={id === chosen} onClick={() => onDeal(id)}>
                  {phrases.blows[id].name}
                </button>
              ))}
          </div>
        </div>
      ))}
    </section>
  );
}
