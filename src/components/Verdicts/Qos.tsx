import type {ReactNode} from 'react';
import type {Pod} from '../../pod/pod';
import {type QosGap, qosReason} from '../../pod/qosReason';
import {InlineCode} from '../InlineCode/InlineCode';
import {Verdict} from './Verdict';
import type {Phrases} from './words';

type Props = {pod: Pod; heading: 'h3' | 'h4'; phrases: Phrases};

/** The QoS class, why it is that one, and for Burstable every amount that keeps it from the best. */
export function Qos({pod, heading, phrases}: Props): ReactNode {
  const {qos, ofPod, gaps} = qosReason(pod);
  return (
    <Verdict
      heading={heading}
      name={phrases.qos}
      value={<code data-verdict="qos">{qos}</code>}
      more={phrases.more}
      href="/concepts#qos-class"
      learn={phrases.qosLearn}
    >
      <p>
        <InlineCode text={phrases.qosWhy[qos](ofPod)} />
      </p>
      {qos === 'Burstable' && (
        <>
          <p>{phrases.qosBut}</p>
          <ul>
            {told(gaps, phrases).map((line) => (
              <li key={line}>
                <InlineCode text={line} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Verdict>
  );
}

/** A line for each container; those that miss the same share one. */
function told(gaps: readonly QosGap[], phrases: Phrases): string[] {
  const byContainer = new Map<string, string[]>();
  for (const gap of gaps) {
    const name = gap.name ?? 'spec.resources';
    byContainer.set(name, [...(byContainer.get(name) ?? []), phrases.gap(gap)]);
  }
  const byText = new Map<string, {names: string[]; what: string[]}>();
  for (const [name, what] of byContainer) {
    const alike = byText.get(what.join()) ?? {names: [], what};
    byText.set(what.join(), {...alike, names: [...alike.names, name]});
  }
  return [...byText.values()].map(({names, what}) => phrases.gaps(names, what));
}
