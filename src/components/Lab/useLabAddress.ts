import {useHistory} from '@docusaurus/router';
import {useAddressState} from '../address/useAddressState';
import {type Fields, printFields, printMoment, readFields, readMoment, unreadFields} from './knobAddress';

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
  /** What of it is not understood. */
  unread: readonly string[];
  /** The value that it would have at another moment: that of a playhead which has not come to rest. */
  queryAt: (moment: number) => string;
  /** The moment stays as it is, unless another is given. */
  turn: (change: Partial<Settings>, at?: number) => void;
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
  const history = useHistory();
  const [query, setQuery] = useAddressState(id);
  const print = (of: Settings): string => printFields(of, fields).join('_');

  function read(text: string): {settings: Settings; compared: Settings | undefined; moment: number} {
    const [own = '', other] = text.split(andThen);
    return {
      settings: readFields(own, fields),
      compared: other === undefined ? undefined : readFields(other, fields),
      moment: readMoment(own) ?? usualMoment,
    };
  }

  // From the address as it stands now, not as it was drawn: keys may be quicker than React.
  const now = () => read(new URLSearchParams(history.location.search).get(id) ?? '');

  function printed({settings, moment, compared}: ReturnType<typeof read>): string {
    const parts = [...printFields(settings, fields), ...(moment === usualMoment ? [] : [printMoment(moment)])];
    return parts.join('_') + (compared ? andThen + print(compared) : '');
  }

  const put = (change: Partial<ReturnType<typeof read>>): void => setQuery(printed({...now(), ...change}) || null);

  const {settings, compared, moment} = read(query);
  return {
    settings,
    key: print(settings),
    compared,
    keyOfCompared: compared && print(compared),
    moment,
    query,
    unread: query.split(andThen).flatMap((part) => unreadFields(part, fields)),
    queryAt: (at) => printed({settings, compared, moment: at}),
    turn: (change, at) => put({settings: {...now().settings, ...change}, ...(at === undefined ? {} : {moment: at})}),
    rest: (at) => put({moment: Math.round(at * 10) / 10}),
    compare: (on) => put({compared: on ? now().settings : undefined}),
  };
}
