import type {ReactNode} from 'react';
import {Choice} from '../Lab/Choice';
import {Knob} from '../Lab/Knob';
import knobStyles from '../Lab/Knob.module.css';
import {countTurned} from '../Lab/knobAddress';
import type {LabPhrases} from '../Lab/labWords';
import {MoreKnobs} from '../Lab/MoreKnobs';
import {fields, type Settings} from './settings';
import type {Phrases} from './words';

type Props = {settings: Settings; onChange: (change: Partial<Settings>) => void; phrases: Phrases; common: LabPhrases};

/** Those that few turn. */
const rare = ['startup', 'rate', 'replicas'] as const;

/** Everything that decides whether a rolling update loses requests. */
export function Knobs({settings, onChange, phrases, common}: Props): ReactNode {
  const {knobs, seconds} = phrases;
  return (
    <>
      <div className={knobStyles.knobs}>
        <Knob
          label={knobs.hookSeconds}
          field="lifecycle.preStop.sleep"
          values={fields.hookSeconds.allowed}
          value={settings.hookSeconds}
          textOf={(value) => (value === 0 ? phrases.noHook : seconds(value))}
          onChange={(hookSeconds) => onChange({hookSeconds})}
        />
        <Knob
          label={knobs.delay}
          field="EndpointSlice → kube-proxy"
          values={fields.delay.allowed}
          value={settings.delay}
          textOf={seconds}
          onChange={(delay) => onChange({delay})}
        />
        <Knob
          label={knobs.cleanup}
          field="SIGTERM → exit"
          values={fields.cleanup.allowed}
          value={settings.cleanup}
          textOf={seconds}
          onChange={(cleanup) => onChange({cleanup})}
        />
        <Knob
          label={knobs.answer}
          values={fields.answer.allowed}
          value={settings.answer}
          textOf={seconds}
          onChange={(answer) => onChange({answer})}
        />
        <Choice
          label={knobs.program}
          values={fields.program.allowed}
          value={settings.program}
          textOf={(value) => phrases.programs[value]}
          onChange={(program) => onChange({program})}
        />
        <Choice
          label={knobs.probe}
          field="readinessProbe"
          values={fields.probe.allowed}
          value={settings.probe}
          textOf={(value) => phrases.yesOrNo[value]}
          onChange={(probe) => onChange({probe})}
        />
      </div>
      <MoreKnobs turned={countTurned(settings, fields, rare)} phrases={common}>
        <Knob
          label={knobs.startup}
          values={fields.startup.allowed}
          value={settings.startup}
          textOf={seconds}
          onChange={(startup) => onChange({startup})}
        />
        <Knob
          label={knobs.rate}
          values={fields.rate.allowed}
          value={settings.rate}
          textOf={phrases.perSecond}
          onChange={(rate) => onChange({rate})}
        />
        <Choice
          label={knobs.replicas}
          field="spec.replicas"
          values={fields.replicas.allowed}
          value={settings.replicas}
          textOf={phrases.count}
          onChange={(replicas) => onChange({replicas})}
        />
      </MoreKnobs>
    </>
  );
}
