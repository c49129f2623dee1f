import {Fragment, type ReactNode} from 'react';
import listing from '../Listing/Listing.module.css';
import {useWords} from '../language/useWords';
import {stepId, useLitStep} from './litStep';
import {Tokens} from './ManifestLines';
import type {StepLines, Token} from './manifest';
import styles from './Steps.module.css';
import {StepTag} from './StepTag';
import {words} from './words';

/** The lines of a manifest, with the numbers of the steps that speak of them before the first line of each. */
export function ListingLines({id, lines, steps}: {id: string; lines: Token[][]; steps: StepLines[]}): ReactNode {
  const {lineOf} = useWords(words);
  const lit = useLitStep();
  const isLit = ({number}: StepLines) => lit === stepId(id, number);
  const widest = Math.max(0, ...lines.map((_, index) => steps.filter(({lines: [first]}) => first === index + 1).length));
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
                    <Fragment key={step.number}>
                      <span className="spoken">{lineOf(step.number)}</span>
                      <span id={stepId(id, step.number)} className={styles.target}>
                        <StepTag number={step.number} lit={isLit(step)} />
                      </span>
                    </Fragment>
                  ))}
                </span>
              )}
              <Tokens line={line} />
              {'\n'}
            </span>
          );
        })}
      </code>
    </pre>
  );
}
