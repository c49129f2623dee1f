import type {MouseEvent, ReactNode} from 'react';
import listing from '../Listing/Listing.module.css';
import {useWords} from '../language/useWords';
import {light, stepId, useLitStep} from './litStep';
import {ended, Tokens} from './ManifestLines';
import type {StepLines, Token} from './manifest';
import styles from './Steps.module.css';
import {StepTag} from './StepTag';
import {words} from './words';

/** The lines of a manifest, with the numbers of the steps that speak of them before the first line of each. */
export function ListingLines({id, lines, steps}: {id: string; lines: Token[][]; steps: StepLines[]}): ReactNode {
  const {back} = useWords(words);
  const lit = useLitStep();
  const isLit = ({number}: StepLines) => lit === stepId(id, number);
  const widest = Math.max(0, ...lines.map((_, index) => steps.filter(({lines: [first]}) => first === index + 1).length));

  /** To the words that speak of the lines; without scripts the link does it. */
  function goBack(event: MouseEvent, step: StepLines): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (!isLit(step)) light(stepId(id, step.number));
    document.getElementById(`step-${stepId(id, step.number)}`)?.focus();
  }

  return (
    <pre className={listing.code} tabIndex={0} lang="en" data-steps={widest || undefined}>
      <code className={styles.lines} style={{'--tags': widest} as React.CSSProperties}>
        {lines.map((line, index) => {
          const at = index + 1;
          const here = steps.filter(({lines: [first, last]}) => at >= first && at <= last);
          const starting = here.filter(({lines: [first]}) => first === at);
          return (
            <span
              key={at}
              className={styles.line}
              data-step-line={here.length > 0 || undefined}
              data-lit={here.some(isLit) || undefined}
            >
              {starting.length > 0 && (
                <span className={styles.tags}>
                  {starting.map((step) => (
                    <a
                      key={step.number}
                      id={stepId(id, step.number)}
                      className={styles.target}
                      href={`#step-${stepId(id, step.number)}`}
                      aria-label={back(step.number)}
                      onClick={(event) => goBack(event, step)}
                    >
                      <StepTag number={step.number} lit={isLit(step)} />
                    </a>
                  ))}
                </span>
              )}
              <Tokens line={ended(line)} />
            </span>
          );
        })}
      </code>
    </pre>
  );
}
