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
const rare = ['hookKind', 'sidecars', 'legacy', 'sharedProcesses', 'version'] as const;

/** Everything that decides how the Pod comes to its end. */
export function Knobs({settings, onChange, phrases, common}: Props): ReactNode {
  const {knobs, seconds} = phrases;
  return (
    <>
      <div className={knobStyles.knobs}>
        <Knob
          label={knobs.grace}
          field="terminationGracePeriodSeconds"
          values={fields.grace.allowed}
          value={settings.grace}
          textOf={seconds}
          onChange={(grace) => onChange({grace})}
        />
        <Knob
          label={knobs.hookSeconds}
          field="lifecycle.preStop"
          values={fields.hookSeconds.allowed}
          value={settings.hookSeconds}
          textOf={(value) => (value === 0 ? phrases.noHook : seconds(value))}
          onChange={(hookSeconds) => onChange({hookSeconds})}
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
          label={knobs.delay}
          field="EndpointSlice"
          values={fields.delay.allowed}
          value={settings.delay}
          textOf={seconds}
          onChange={(delay) => onChange({delay})}
        />
        <Choice
          label={knobs.way}
          values={fields.way.allowed}
          value={settings.way}
          textOf={(value) => phrases.ways[value]}
          onChange={(way) => onChange({way})}
        />
        <Choice
          label={knobs.program}
          values={fields.program.allowed}
          value={settings.program}
          textOf={(value) => phrases.programs[value]}
          onChange={(program) => onChange({program})}
        />
      </div>
      <MoreKnobs turned={countTurned(settings, fields, rare)} phrases={common}>
        <Choice
          label={knobs.hookKind}
          values={fields.hookKind.allowed}
          value={settings.hookKind}
          textOf={(value) => phrases.hooks[value]}
          onChange={(hookKind) => onChange({hookKind})}
        />
        <Choice
          label={knobs.sidecars}
          values={fields.sidecars.allowed}
          value={settings.sidecars}
          textOf={phrases.count}
          onChange={(sidecars) => onChange({sidecars})}
        />
        <Choice
          label={knobs.legacy}
          values={fields.legacy.allowed}
          value={settings.legacy}
          textOf={(value) => phrases.yesOrNo[value]}
          onChange={(legacy) => onChange({legacy})}
        />
        <Choice
          label={knobs.sharedProcesses}
          field="shareProcessNamespace"
          values={fields.sharedProcesses.allowed}
          value={settings.sharedProcesses}
          textOf={(value) => phrases.yesOrNo[value]}
          onChange={(sharedProcesses) => onChange({sharedProcesses})}
        />
        <Choice
          label={knobs.version}
          values={fields.version.allowed}
          value={settings.version}
          textOf={(value) => `v${value}`}
          onChange={(version) => onChange({version})}
        />
      </MoreKnobs>
    </>
  );
}
