import type {ReactNode} from 'react';
import type {Pod} from '../../pod/pod';
import {podSecurityLevels} from '../../pod/podSecurity/check';
import {type PodSecurityViolation, podSecurity, violationsOf} from '../../pod/podSecurity/podSecurity';
import {InlineCode} from '../InlineCode/InlineCode';
import {Verdict} from './Verdict';
import styles from './Verdicts.module.css';
import type {Phrases} from './words';

type Show = {
  lineOf?: ((path: string) => number | undefined) | undefined;
  onShow?: ((path: string) => void) | undefined;
};
type Props = Show & {pod: Pod; heading: 'h3' | 'h4'; phrases: Phrases};

/** The violations of one check together, in the order of the checks. */
function byCheck(violations: readonly PodSecurityViolation[]): PodSecurityViolation[][] {
  const groups = new Map<string, PodSecurityViolation[]>();
  for (const one of violations) groups.set(one.check, [...(groups.get(one.check) ?? []), one]);
  return [...groups.values()];
}

/** The level that the Pod meets, and what stands between it and the next, field by field, with a way to mend each. */
export function PodSecurity({pod, heading, phrases, lineOf, onShow}: Props): ReactNode {
  const {level} = podSecurity(pod);
  const ofBaseline = violationsOf(pod, 'baseline');
  const ofRestricted = violationsOf(pod, 'restricted').filter((one) => one.level === 'restricted');
  return (
    <Verdict
      heading={heading}
      name={phrases.security}
      value={<code data-verdict="pod-security">{level}</code>}
      more={phrases.more}
      href="/pods/privileged#pod-security"
      learn={phrases.securityLearn}
    >
      <ol className={styles.levels} aria-hidden="true">
        {podSecurityLevels.map((one) => (
          <li key={one} data-met={one === level || undefined}>
            <code>{one}</code>
          </li>
        ))}
      </ol>
      <p>{phrases.levelMeans[level]}</p>
      {ofBaseline.length > 0 && (
        <>
          <p className={styles.between}>{phrases.between(ofBaseline.length, 'baseline')}</p>
          <Violations violations={ofBaseline} phrases={phrases} lineOf={lineOf} onShow={onShow} />
        </>
      )}
      {ofRestricted.length > 0 &&
        (ofBaseline.length > 0 ? (
          <details className={styles.fold}>
            <summary>{phrases.further(ofRestricted.length)}</summary>
            <Violations violations={ofRestricted} phrases={phrases} lineOf={lineOf} onShow={onShow} />
          </details>
        ) : (
          <>
            <p className={styles.between}>{phrases.between(ofRestricted.length, 'restricted')}</p>
            <Violations violations={ofRestricted} phrases={phrases} lineOf={lineOf} onShow={onShow} />
          </>
        ))}
    </Verdict>
  );
}

type ListProps = Show & {violations: readonly PodSecurityViolation[]; phrases: Phrases};

function Violations({violations, phrases, lineOf, onShow}: ListProps): ReactNode {
  return (
    <ul className={styles.violations}>
      {byCheck(violations).map((group) => {
        const check = group[0]?.check;
        if (!check) return null;
        const {says, mend} = phrases.checks[check];
        return (
          <li key={check} data-check={check}>
            <b>
              <InlineCode text={says} />
            </b>{' '}
            <InlineCode text={mend} />
            <ul className={styles.fields}>
              {group.map(({field}) => (
                <li key={field}>
                  <Field field={field} line={lineOf?.(field)} phrases={phrases} onShow={onShow} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

type FieldProps = {field: string; line: number | undefined; phrases: Phrases; onShow: ((path: string) => void) | undefined};

function Field({field, line, phrases, onShow}: FieldProps): ReactNode {
  const text = (
    <>
      <code lang="en">{field}</code>
      {line !== undefined && <span className={styles.line}>{phrases.line(line)}</span>}
    </>
  );
  if (!onShow) return text;
  return (
    <button type="button" onClick={() => onShow(field)}>
      {text}
    </button>
  );
}
