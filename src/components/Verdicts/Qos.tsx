import type {ReactNode} from 'react';
import type {Pod} from '../../pod/pod';
import {qosReason} from '../../pod/qosReason';
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
        {qos === 'Burstable' && ` ${phrases.qosBut}`}
      </p>
      {qos === 'Burstable' && (
        <ul>
          {gaps.map((gap) => (
            <li key={`${gap.path} ${gap.resource}`}>
              <InlineCode text={phrases.gap(gap)} />
            </li>
          ))}
        </ul>
      )}
    </Verdict>
  );
}
