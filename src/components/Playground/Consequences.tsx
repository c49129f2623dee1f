import {memo, type ReactNode, useCallback} from 'react';
import type {TextRange} from '../../pod/fieldError';
import {rangeAbove} from '../../pod/fieldRanges';
import {lineColumn} from '../../pod/lineColumn';
import Additions from '../Additions/Additions';
import Advice from '../Advice/Advice';
import Verdicts from '../Verdicts/Verdicts';
import {Boundary} from './Boundary';
import type {Drawn} from './judge';
import styles from './Playground.module.css';
import type {Phrases} from './words';

type Props = {
  last: {text: string; drawn: Drawn};
  /** The text has errors: all of this is what would be. */
  isRefused: boolean;
  onShow: (text: string, range: TextRange) => void;
  phrases: Phrases;
};

/** What follows from a Pod: verdicts, what the server adds, and the questions it leaves open. */
export const Consequences = memo(function Consequences({last, isRefused, onShow, phrases}: Props): ReactNode {
  const {text, drawn} = last;
  const {pod, written, owner} = drawn;
  const lineOf = useCallback(
    (path: string) => {
      const range = rangeAbove(path, drawn.ranges);
      return range && lineColumn(text, range.start).line;
    },
    [drawn, text],
  );
  const show = useCallback(
    (path: string) => {
      const range = rangeAbove(path, drawn.ranges);
      if (range) onShow(text, range);
    },
    [drawn, text, onShow],
  );
  return (
    <>
      {isRefused && <p className={styles.ifOnly}>{phrases.refused}</p>}
      <div className={styles.pane}>
        <Boundary instead={phrases.panelFailed} of={last}>
          <Verdicts pod={pod} lineOf={lineOf} onShow={show} />
        </Boundary>
      </div>
      <div className={styles.pane}>
        <Boundary instead={phrases.panelFailed} of={last}>
          <Additions written={written} pod={pod} onShow={show} />
        </Boundary>
      </div>
      <div className={styles.pane}>
        <Boundary instead={phrases.panelFailed} of={last}>
          <Advice pod={pod} written={written} owner={owner} lineOf={lineOf} onShow={show} />
        </Boundary>
      </div>
    </>
  );
});
