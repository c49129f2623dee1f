import type {ReactNode} from 'react';
import {behaves} from '../../lifecycle/version';
import {InlineCode} from '../InlineCode/InlineCode';
import {Choice} from '../Lab/Choice';
import {Knob} from '../Lab/Knob';
import lab from '../Lab/Knob.module.css';
import {countTurned} from '../Lab/knobAddress';
import type {LabPhrases} from '../Lab/labWords';
import {MoreKnobs} from '../Lab/MoreKnobs';
import {lengthOf} from './length';
import styles from './RestartLab.module.css';
import {fields, type Settings} from './settings';
import type {Phrases} from './words';

type Props = {settings: Settings; onTurn: (change: Partial<Settings>) => void; phrases: Phrases; common: LabPhrases};

/** What decides: whether it is started again to the left, how soon to the right. */
export function Knobs({settings, onTurn, phrases, common}: Props): ReactNode {
  const {knobs, fields: places, own} = phrases;
  const {exitCode, policy, own: word, runSeconds, longSeconds, capSeconds, version} = settings;
  const isDropped = word !== 'nothing' && !behaves(version, 'ContainerRestartRules');
  const hasNoCap = capSeconds !== 300 && !behaves(version, 'KubeletCrashLoopBackOffMax');
  const turned = countTurned(settings, fields, ['own', 'version']);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={phrases.knobGroup}>
      <div className={lab.knobs}>
        <Choice
          label={knobs.exitCode}
          values={fields.exitCode.allowed}
          value={exitCode}
          textOf={String}
          onChange={(value) => onTurn({exitCode: value})}
        />
        <Choice
          label={knobs.policy}
          {...(places.policy ? {field: places.policy} : {})}
          values={fields.policy.allowed}
          value={policy}
          textOf={String}
          onChange={(value) => onTurn({policy: value})}
        />
        <Knob
          label={knobs.runSeconds}
          values={fields.runSeconds.allowed}
          value={runSeconds}
          textOf={lengthOf}
          onChange={(value) => onTurn({runSeconds: value})}
        />
        <Knob
          label={knobs.longSeconds}
          values={fields.longSeconds.allowed}
          value={longSeconds}
          textOf={(value) => (value === 0 ? phrases.sameAsOthers : lengthOf(value))}
          onChange={(value) => onTurn({longSeconds: value})}
        />
        <Knob
          label={knobs.capSeconds}
          {...(places.capSeconds ? {field: places.capSeconds} : {})}
          values={fields.capSeconds.allowed}
          value={capSeconds}
          textOf={lengthOf}
          onChange={(value) => onTurn({capSeconds: value})}
        />
      </div>
      <MoreKnobs turned={turned} phrases={common}>
        <Choice
          label={knobs.own}
          {...(places.own ? {field: places.own} : {})}
          values={fields.own.allowed}
          value={word}
          textOf={(value) => own[value]}
          onChange={(value) => onTurn({own: value})}
        />
        <Choice
          label={knobs.version}
          values={fields.version.allowed}
          value={version}
          textOf={(value) => `v${value}`}
          onChange={(value) => onTurn({version: value})}
        />
        <p className={styles.note} role="status" data-warns={isDropped || hasNoCap || undefined}>
          {!isDropped && !hasNoCap && phrases.since}
          {isDropped && <InlineCode text={phrases.dropped} />} {hasNoCap && phrases.noCap}
        </p>
      </MoreKnobs>
    </div>
  );
}
