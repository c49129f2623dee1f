import {type Fields, readFields} from './knobAddress';
import type {Tell} from './tell';
import {type Engine, type Simulate, useEngine} from './useEngine';
import type {LabAddress} from './useLabAddress';
import type {Given} from './usualRun';

type Shown<Settings> = Pick<LabAddress<Settings>, 'settings' | 'key' | 'compared' | 'keyOfCompared'>;

export type LabRuns<Settings> = Shown<Settings> & {
  wait: Engine['wait'];
  /** What makes the run of a key. */
  simulatorOf: (key: string) => Simulate;
  /** For the run that is shown. */
  tell: Tell;
};

/** What is shown of all that the address asks for: everything, or, until the simulator is here, the run that came with the page. */
export function useLabRuns<Settings extends object>(
  address: LabAddress<Settings>,
  fields: Fields<Settings>,
  given: Given,
  zero: number,
): LabRuns<Settings> {
  const isUsual = address.key === '' && !address.keyOfCompared;
  const {isReady, wait, simulatorOf, tellerOf} = useEngine(given, zero, isUsual);
  const usual = {settings: readFields('', fields), key: '', compared: undefined, keyOfCompared: undefined};
  const {settings, key, compared, keyOfCompared} = isReady ? address : usual;
  return {
    settings,
    key,
    compared,
    keyOfCompared,
    wait,
    simulatorOf: (one) => simulatorOf(one === ''),
    tell: tellerOf(key === ''),
  };
}
