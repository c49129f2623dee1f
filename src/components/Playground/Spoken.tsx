import {type ReactNode, useEffect, useState} from 'react';
import {words as diagnosticsWords} from '../Diagnostics/words';
import {useWords} from '../language/useWords';
import {outcomeOf} from './Messages';
import type {Settled} from './useJudged';
import type {Phrases} from './words';

type Props = {settled: Settled; isFirst: boolean; phrases: Phrases};

/** Says how a text was judged to those who listen, in a few words. How the count of errors goes on is said by their list. */
export function Spoken({settled, isFirst, phrases}: Props): ReactNode {
  const {fine} = useWords(diagnosticsWords);
  const outcome = outcomeOf(settled);
  const count = settled.judgement?.errors.length ?? 0;
  const [said, say] = useState('');
  // The count is told once, when there are errors where none were.
  useEffect(() => {
    if (isFirst) say('');
    else if (outcome === 'sound') say(fine);
    else if (outcome === 'none') say(phrases.spoken.none);
    else if (outcome === 'wrong') say(phrases.spoken.wrong(count));
    else say(phrases.notJudged[outcome]);
  }, [outcome, isFirst]);
  return (
    <p className="spoken" role="status">
      {said}
    </p>
  );
}
