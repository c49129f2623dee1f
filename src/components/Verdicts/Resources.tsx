import type {ReactNode} from 'react';
import type {Pod} from '../../pod/pod';
import {type ResourceShare, type ResourceSum, resourceSums} from '../../pod/resourceSum';
import {InlineCode} from '../InlineCode/InlineCode';
import {Verdict} from './Verdict';
import styles from './Verdicts.module.css';
import type {Phrases} from './words';

type Props = {pod: Pod; heading: 'h3' | 'h4'; phrases: Phrases};
type Told = {kind: 'requests' | 'limits'; sum: ResourceSum};

const formula = ({shares, sum}: {shares: readonly ResourceShare[]; sum: string}): string =>
  `\`${shares.map(({name, amount}) => `${name} ${amount}`).join(' + ')} = ${sum}\``;

/** How one amount came about; nothing to tell where it is what a single container says. */
function stepsOf({sum: {running, starting, decidedBy, overhead, without}, kind}: Told, phrases: Phrases): string[] {
  const name = starting?.shares[0]?.name ?? '';
  return [
    decidedBy === 'pod' && phrases.byPod(running.sum),
    decidedBy === 'running' && running.shares.length > 1 && phrases.running(formula(running)),
    decidedBy === 'starting' && starting && phrases.starting(name, formula(starting), running.sum),
    overhead !== undefined && phrases.overhead(overhead),
    kind === 'limits' && decidedBy !== 'pod' && without.length > 0 && phrases.unlimited(without),
  ].filter((step): step is string => Boolean(step));
}

/** What the scheduler counts for the Pod and what it is limited to, and how the sums came about. */
export function Resources({pod, heading, phrases}: Props): ReactNode {
  const requests = resourceSums(pod, 'requests');
  const limits = resourceSums(pod, 'limits');
  const names = [...new Set([...requests, ...limits].map(({resource}) => resource))];
  const totalOf = (sums: readonly ResourceSum[], name: string) => sums.find(({resource}) => resource === name)?.total;
  const told: Told[] = [
    ...requests.map((sum): Told => ({kind: 'requests', sum})),
    ...limits.map((sum): Told => ({kind: 'limits', sum})),
  ];
  const explained = told.map((one) => ({...one, steps: stepsOf(one, phrases)})).filter(({steps}) => steps.length > 0);
  return (
    <Verdict
      heading={heading}
      name={phrases.resources}
      more={phrases.more}
      href="/pods/why#request"
      learn={phrases.resourcesLearn}
    >
      {names.length === 0 ? (
        <p>{phrases.nothingAsked}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              <th scope="col">{phrases.requests}</th>
              <th scope="col">{phrases.limits}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{phrases.resource(name)}</th>
                <td className={styles.amount}>{totalOf(requests, name) ?? phrases.none}</td>
                <td className={styles.amount}>{totalOf(limits, name) ?? phrases.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {explained.length > 0 && (
        <ul>
          {explained.map(({kind, sum, steps}) => (
            <li key={`${kind} ${sum.resource}`}>
              {phrases.how(kind, sum)}
              {phrases.colon}
              <InlineCode text={steps.join(phrases.semicolon)} />
            </li>
          ))}
        </ul>
      )}
      {explained.some(({sum}) => sum.decidedBy !== 'pod') && <p className={styles.small}>{phrases.rule}</p>}
    </Verdict>
  );
}
