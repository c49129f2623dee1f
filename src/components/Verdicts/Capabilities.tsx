import type {ReactNode} from 'react';
import {defaultCapabilities, type EffectiveCapabilities, effectiveCapabilities} from '../../pod/capabilities';
import {containersInOrder} from '../../pod/containerRole';
import type {Pod} from '../../pod/pod';
import {InlineCode} from '../InlineCode/InlineCode';
import {Verdict} from './Verdict';
import styles from './Verdicts.module.css';
import type {Phrases} from './words';

type Props = {pod: Pod; heading: 'h3' | 'h4'; phrases: Phrases};

/** What is told of a container, most important first. */
function sentencesOf(held: EffectiveCapabilities, phrases: Phrases): string[] {
  const {capabilities, all, privileged, firstProcess, canGain, onlyInUserNamespace, ignored} = held;
  const added = capabilities.filter((one) => !defaultCapabilities.includes(one));
  const dropped = defaultCapabilities.filter((one) => !capabilities.includes(one));
  const isSome = capabilities.length > 0;
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(phrases.listed);
  return [
    isSome && !all && added.length > 0 && phrases.added(code(added)),
    isSome && !all && dropped.length > 0 && (dropped.length < 8 ? phrases.dropped(code(dropped)) : ''),
    isSome && firstProcess === 'none' && phrases.firstProcess.none,
    isSome && !privileged && !canGain && phrases.noGain,
    isSome && onlyInUserNamespace && phrases.userNamespace,
    ignored.length > 0 && phrases.ignored(code(ignored)),
  ].filter((one): one is string => Boolean(one));
}

/** The Linux capabilities of each container; those that are told alike stand together. */
export function Capabilities({pod, heading, phrases}: Props): ReactNode {
  const groups = new Map<string, {names: string[]; held: EffectiveCapabilities}>();
  for (const {container} of containersInOrder(pod)) {
    const held = effectiveCapabilities(container, pod);
    const key = JSON.stringify(held);
    const group = groups.get(key) ?? {names: [], held};
    groups.set(key, group);
    group.names.push(container.name);
  }
  const isOpen = [...groups.values()].some(({held}) => held.firstProcess === 'by-image');
  return (
    <Verdict
      heading={heading}
      name={phrases.capabilities}
      more={phrases.more}
      href="/pods/privileged#capabilities"
      learn={phrases.capabilitiesLearn}
    >
      <dl className={styles.capabilities}>
        {[...groups.values()].map(({names, held}) => (
          <div key={names.join(' ')}>
            <dt>
              {names.map((name) => (
                <code key={name} lang="en">
                  {name}
                </code>
              ))}{' '}
              <b>{phrases.held({...held, count: held.capabilities.length, isDefault: isDefault(held)})}</b>
            </dt>
            {sentencesOf(held, phrases).map((sentence) => (
              <dd key={sentence}>
                <InlineCode text={sentence} />
              </dd>
            ))}
            {held.capabilities.length > 0 && !held.all && (
              <dd>
                <details className={styles.fold}>
                  <summary>{phrases.list}</summary>
                  <p className={styles.keys} lang="en">
                    {held.capabilities.join(' ')}
                  </p>
                </details>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p className={styles.small}>{phrases.capabilitiesLead}</p>
      {isOpen && (
        <p className={styles.small}>
          <InlineCode text={phrases.firstProcess['by-image']} />
        </p>
      )}
    </Verdict>
  );
}

function isDefault({capabilities}: EffectiveCapabilities): boolean {
  return capabilities.length === defaultCapabilities.length && capabilities.every((one) => defaultCapabilities.includes(one));
}
