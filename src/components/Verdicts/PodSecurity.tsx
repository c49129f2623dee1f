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
      more={phrases.more}
      href="/pods/privileged#pod-security"
      learn={phrases.securityLearn}
    >
      <ol className={styles.levels}>
        {podSecurityLevels.map((one) => (
          <li key={one} aria-current={one === level || undefined}>
            <code data-verdict={one === level ? 'pod-security' : undefined}>{one}</code>
          </li>
        ))}
      </ol>
      <p>{phrases.levelMeans[level]}</p>
      {ofBaseline.length > 0 && (
        <>
          <p className={styles.between}>{phrases.between(ofBaseline.length, 'baseline')}</p>
          <Violations pod={pod} violations={ofBaseline} phrases={phrases} lineOf={lineOf} onShow={onShow} />
        </>
      )}
      {ofRestricted.length > 0 &&
        (ofBaseline.length > 0 ? (
          <details className={styles.fold}>
            <summary>{phrases.further(ofRestricted.length)}</summary>
            <Violations pod={pod} violations={ofRestricted} phrases={phrases} lineOf={lineOf} onShow={onShow} />
          </details>
        ) : (
          <>
            <p className={styles.between}>{phrases.between(ofRestricted.length, 'restricted')}</p>
            <Violations pod={pod} violations={ofRestricted} phrases={phrases} lineOf={lineOf} onShow={onShow} />
          </>
        ))}
    </Verdict>
  );
}

type ListProps = Show & {pod: Pod; violations: readonly PodSecurityViolation[]; phrases: Phrases};

function Violations({violations, pod, phrases, lineOf, onShow}: ListProps): ReactNode {
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
            </b>
            {phrases.stop}
            <InlineCode text={mend} />
            <ul className={styles.fields}>
              {group.map(({field, badValue}) => (
                <li key={field}>
                  <Field
                    field={field}
                    text={badValue === undefined ? containerOf(field, pod) : field}
                    line={lineOf?.(field)}
                    phrases={phrases}
                    onShow={onShow}
                  />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** Where nothing is written, the container says more than the field that is missing. */
function containerOf(field: string, {spec}: Pod): string {
  const [, list, index] = /^spec\.(containers|initContainers|ephemeralContainers)\[(\d+)\]/.exec(field) ?? [];
  return spec[list as 'containers']?.[Number(index)]?.name ?? field;
}

type FieldProps = Pick<Show, 'onShow'> & {field: string; text: string; line: number | undefined; phrases: Phrases};

/** A field at fault; a press shows it where the text is at hand. */
function Field({field, text, line, phrases, onShow}: FieldProps): ReactNode {
  const told = (
    <>
      <code lang="en">{text}</code>
      {line !== undefined && <span className={styles.line}>{phrases.line(line)}</span>}
    </>
  );
  if (!onShow) return told;
  return (
    <button type="button" title={field} onClick={() => onShow(field)}>
      {told}
    </button>
  );
}
