import type {ReactNode} from 'react';
import {fetchEngine} from './engineState';
import styles from './Lab.module.css';
import type {LabPhrases} from './labWords';

/**
 * Over the drawing while the simulator is on its way: what is seen is the run as it was. Always in the page, so that it is read out, and
 * of no height, so that nothing moves.
 */
export function EngineNote({wait, phrases}: {wait: 'coming' | 'missing' | undefined; phrases: LabPhrases}): ReactNode {
  return (
    <div className={styles.wait} role="status" data-engine={wait}>
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
