import {memo, type ReactNode, useCallback, useMemo} from 'react';
import type {TextRange} from '../../pod/fieldError';
import {rangeAbove} from '../../pod/fieldRanges';
import {lineFinder} from '../../pod/lineStarts';
import Additions from '../Additions/Additions';
import Advice from '../Advice/Advice';
import Verdicts from '../Verdicts/Verdicts';
import {Boundary} from './Boundary';
import styles from './Playground.module.css';
import {useInTurn} from './useInTurn';
import {isHeavy, type Last} from './useJudged';
import type {Phrases} from './words';

type Props = {
  last: Last;
  /** Selects a range of a text in the editor, once there is one. */
  onShow: ((text: string, range: TextRange) => void) | undefined;
  phrases: Phrases;
};

/** What follows from a Pod: verdicts, what the server adds, and the questions it leaves open. */
export const Consequences = memo(function Consequences(props: Props): ReactNode {
  return (
    <>
      <Pane {...props} turn={1} of={VerdictsOf} />
      <Pane {...props} turn={2} of={AdditionsOf} />
      <Pane {...props} turn={3} of={AdviceOf} />
    </>
  );
});

type PaneProps = Props & {turn: number; of: (props: Props) => ReactNode};

/** One of them, on its own: if it falls over the others stay, and of a large Pod each waits for its turn. */
function Pane({last, turn, of: Content, ...rest}: PaneProps): ReactNode {
  const shown = useInTurn(last, turn, isHeavy(last.drawn));
  return (
    <div className={styles.pane}>
      <Boundary instead={rest.phrases.panelFailed} of={shown}>
        <Content last={shown} {...rest} />
      </Boundary>
    </div>
  );
}

const VerdictsOf = memo(function VerdictsOf({last, onShow}: Props): ReactNode {
  return <Verdicts pod={last.drawn.pod} {...usePlaces(last, onShow)} />;
});

const AdditionsOf = memo(function AdditionsOf({last, onShow}: Props): ReactNode {
  const {onShow: show} = usePlaces(last, onShow);
  return <Additions written={last.drawn.written} pod={last.drawn.pod} onShow={show} />;
});

const AdviceOf = memo(function AdviceOf({last, onShow}: Props): ReactNode {
  const {pod, written, owner} = last.drawn;
  return <Advice pod={pod} written={written} owner={owner} {...usePlaces(last, onShow)} />;
});

/** Where fields stand in the text the Pod came from. */
function usePlaces({text, drawn}: Last, onShow: Props['onShow']) {
  const lineAt = useMemo(() => lineFinder(text), [text]);
  const lineOf = useCallback(
    (path: string) => {
      const range = rangeAbove(path, drawn.ranges);
      return range && lineAt(range.start);
    },
    [drawn, lineAt],
  );
  const show = useCallback(
    (path: string) => {
      const range = rangeAbove(path, drawn.ranges);
      if (range) onShow?.(text, range);
    },
    [drawn, text, onShow],
  );
  return {lineOf, onShow: onShow && show};
}
