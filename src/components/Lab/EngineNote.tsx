import {type ReactNode, useLayoutEffect, useRef} from 'react';
import {fetchEngine} from './engineState';
import styles from './Lab.module.css';
import type {LabPhrases} from './labWords';
import type {Engine} from './useEngine';

/**
 * Over the drawing while the simulator is on its way: what is seen is the run as it was. Always in the page, so that it is read out, and
 * of no height, so that nothing moves. Meanwhile the island is busy: what is pressed in it is meant for the run that is to come.
 */
export function EngineNote({wait, phrases}: {wait: Engine['wait']; phrases: LabPhrases}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const island = place.current?.closest<HTMLElement>('edamame-island');
    if (wait !== 'coming' || !island) return undefined;
    island.dataset.busy = '';
    return () => {
      delete island.dataset.busy;
    };
  }, [wait]);
  return (
    <div ref={place} className={styles.wait} role="status" data-engine={wait}>
      {wait && (
        <p>
          {wait === 'coming' ? phrases.engineComing : phrases.engineMissing}{' '}
          {wait === 'missing' && (
            <button type="button" className="remedy" onClick={fetchEngine}>
              {phrases.tryAgain}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
