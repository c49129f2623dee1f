import {useAddressState} from '../address/useAddressState';
import {type Fields, printFields, printMoment, readFields, readMoment} from './knobAddress';

/** Between what is shown and what it is compared with. */
const andThen = '_vs_';

export type LabAddress<Settings> = {
  settings: Settings;
  /** What `settings` are printed as: two that are alike have the same. */
  key: string;
  /** What is compared with, if anything is. */
  compared: Settings | undefined;
  keyOfCompared: string | undefined;
  /** In seconds as the reader counts them. */
  moment: number;
  /** The value in the address as it is, for links. */
  query: string;
  turn: (change: Partial<Settings>) => void;
  rest: (moment: number) => void;
  /** Keeps what is shown to compare with, or lets go of it. */
  compare: (on: boolean) => void;
};

/** All that a laboratory is set to, in the address under its id: knobs, moment, and what is compared with. What is as usual is left out. */
export function useLabAddress<Settings extends object>(
  id: string,
  fields: Fields<Settings>,
  usualMoment: number,
): LabAddress<Settings> {
  const [query, setQuery] = useAddressState(id);
  const [own = '', other] = query.split(andThen);
  const settings = readFields(own, fields);
  const compared = other === undefined ? undefined : readFields(other, fields);
  const moment = readMoment(own) ?? usualMoment;
  const print = (of: Settings): string => printFields(of, fields).join('_');

  function put(next: Settings, at: number, beside: Settings | undefined): void {
    const parts = [...printFields(next, fields), ...(at === usualMoment ? [] : [printMoment(at)])];
    setQuery(parts.join('_') + (beside ? andThen + print(beside) : '') || null);
  }

  return {
    settings,
    key: print(settings),
    compared,
    keyOfCompared: compared && print(compared),
    moment,
    query,
    turn: (change) => put({...settings, ...change}, moment, compared),
    rest: (at) => put(settings, Math.round(at * 10) / 10, compared),
    compare: (on) => put(settings, moment, on ? settings : undefined),
  };
}
