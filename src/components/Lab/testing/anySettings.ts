import fc, {type Arbitrary} from 'fast-check';
import type {Fields} from '../knobAddress';

/** Any of all that the knobs can be turned to. */
export function anySettings<Settings extends object>(fields: Fields<Settings>): Arbitrary<Settings> {
  const names = Object.keys(fields) as (keyof Settings)[];
  return fc
    .tuple(...names.map((name) => fc.constantFrom(...fields[name].allowed)))
    .map((values) => Object.fromEntries(names.map((name, index) => [name, values[index]])) as Settings);
}
