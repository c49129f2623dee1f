import {type ReactNode, useEffect, useRef} from 'react';
import {fieldErrorText} from '../../pod/fieldErrorText';
import type {TextEdit} from '../../pod/textEdit';
import type {Located} from '../Diagnostics/Diagnostics';
import diagnostics from '../Diagnostics/Diagnostics.module.css';
import {NothingWrong} from '../Diagnostics/NothingWrong';
import {words as diagnosticsWords} from '../Diagnostics/words';
import {useFigureWords} from '../wording/useWording';
import styles from './Playground.module.css';
import type {Settled} from './useJudged';
import type {KitState} from './useMessageKit';
import type {Phrases} from './words';

export type Outcome = 'sound' | 'none' | 'wrong' | 'too-long' | 'failed';

export function outcomeOf({judgement, trouble}: Settled): Outcome {
  if (!judgement) return trouble ?? 'failed';
  if (judgement.errors.length > 0) return 'wrong';
  return judgement.undrawn === 'no-pod' ? 'none' : 'sound';
}

type Props = {
  settled: Settled;
  kit: KitState;
  selected: number | undefined;
  onSelect: (located: Located, index?: number) => void;
  onFix: (edits: readonly TextEdit[]) => void;
  phrases: Phrases;
};

/** What the API server would say: how many errors there are, and each of them; or that there are none. */
export function Messages({settled, kit, selected, onSelect, onFix, phrases}: Props): ReactNode {
  const own = useFigureWords(diagnosticsWords);
  const box = useRef<HTMLElement>(null);
  const outcome = outcomeOf(settled);
  const {errors = []} = settled.judgement ?? {};
  const head = (word: string, className: string | undefined) => (
    <h2 className={diagnostics.heading}>
      {own.heading} <span className={className}>{word}</span>
    </h2>
  );
  // The list follows the cursor of the editor; the page stays where it is.
  useEffect(() => {
    const list = box.current;
    const item = list?.querySelector<HTMLElement>('[data-selected]');
    if (selected === undefined || !list || !item || list.scrollHeight <= list.clientHeight) return;
    const top = item.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (top < 0 || top + item.offsetHeight > list.clientHeight) list.scrollTop += top - 8;
  }, [selected]);
  return (
    <section ref={box} className={styles.messages} aria-label={own.heading} data-outcome={outcome}>
      {outcome === 'sound' && (
        <div className={diagnostics.diagnostics} data-diagnostics="0">
          {head(own.fine, diagnostics.fine)}
          <details className={styles.checked}>
            <summary>{phrases.checked}</summary>
            <NothingWrong phrases={own} />
          </details>
        </div>
      )}
      {outcome === 'none' && (
        <div className={diagnostics.diagnostics} data-diagnostics="0">
          <h2 className={diagnostics.heading}>{own.heading}</h2>
          <p className={diagnostics.note}>{own.empty}</p>
        </div>
      )}
      {(outcome === 'too-long' || outcome === 'failed') && (
        <div className={diagnostics.diagnostics}>
          {head(phrases.notJudged[outcome], diagnostics.count)}
          <p className={diagnostics.note}>{phrases.lead[outcome]}</p>
        </div>
      )}
      {outcome === 'wrong' && typeof kit === 'object' && (
        <kit.Diagnostics
          errors={errors}
          selected={selected}
          onSelect={(index) => errors[index] && onSelect(errors[index], index)}
          onFix={onFix}
        />
      )}
      {outcome === 'wrong' && typeof kit === 'string' && (
        <div className={diagnostics.diagnostics} data-diagnostics={errors.length}>
          {head(own.count(errors.length), diagnostics.count)}
          {kit === 'missing' && <p className={diagnostics.note}>{phrases.wordsMissing}</p>}
          <ol className={styles.raw} lang="en">
            {errors.slice(0, 100).map(({error}, index) => (
              <li key={index} data-diagnostic data-field={error.field} data-type={error.type}>
                {fieldErrorText(error)}
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
