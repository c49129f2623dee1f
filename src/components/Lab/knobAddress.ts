/** What a reader can set: each by its key in the address, the values it can have, and the usual one, which the address leaves out. */
export type Fields<Settings> = {
  [Name in keyof Settings]: {key: string; allowed: readonly Settings[Name][]; usual: Settings[Name]};
};

const partsOf = (address: string): Map<string, string> =>
  new Map(address.split('_').map((part) => part.split(/\.(.*)/s).slice(0, 2) as [string, string]));

/** What the address says, `grace.30_prestop.10`; what it does not say, or says wrong, is as usual. */
export function readFields<Settings extends object>(address: string, fields: Fields<Settings>): Settings {
  const said = partsOf(address);
  const names = Object.keys(fields) as (keyof Settings)[];
  return Object.fromEntries(
    names.map((name) => {
      const {key, allowed, usual} = fields[name];
      return [name, allowed.find((one) => String(one) === said.get(key)) ?? usual];
    }),
  ) as Settings;
}

/** What the address says and nobody understands: a name that nothing bears, a value that cannot be. `isKnown` speaks for what else there is. */
export function unreadFields<Settings extends object>(
  address: string,
  fields: Fields<Settings>,
  isKnown: (part: string) => boolean = () => false,
): string[] {
  const all = Object.values(fields) as Fields<Settings>[keyof Settings][];
  return address.split('_').filter((part) => {
    const [name, value] = part.split(/\.(.*)/s);
    const field = all.find(({key}) => key === name);
    const isRead = field ? field.allowed.some((one) => String(one) === value) : readMoment(part) !== undefined;
    return part !== '' && !isRead && !isKnown(part);
  });
}

/** For the address: only what is not as usual. */
export function printFields<Settings extends object>(settings: Settings, fields: Fields<Settings>): string[] {
  const names = Object.keys(fields) as (keyof Settings)[];
  return names
    .filter((name) => settings[name] !== fields[name].usual)
    .map((name) => `${fields[name].key}.${String(settings[name])}`);
}

/** The moment in the address, `t.14` or `t.3.5`; undefined where it names none. */
export function readMoment(address: string): number | undefined {
  const said = partsOf(address).get('t');
  if (said === undefined || !/^\d{1,7}(\.\d{1,3})?$/.test(said)) return undefined;
  return Number(said);
}

export const printMoment = (seconds: number): string => `t.${Math.round(seconds * 1000) / 1000}`;

/** How many of these are not as usual. */
export function countTurned<Settings extends object>(
  settings: Settings,
  fields: Fields<Settings>,
  names: readonly (keyof Settings)[],
): number {
  return names.filter((name) => settings[name] !== fields[name].usual).length;
}
