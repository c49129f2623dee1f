import type {NamespaceFields} from '../../pod/namespaces';

/** The fields a reader can switch, in the order of the address. */
export const switches = ['shareProcessNamespace', 'hostNetwork', 'hostPID', 'hostIPC', 'hostUsers'] as const;

export type Switch = (typeof switches)[number];

/** What a manifest says that does not name the field. */
export const usualValue = (field: Switch): boolean => field === 'hostUsers';

/** The line a switch stands for. It says the opposite of the default. */
export const lineOf = (field: Switch): string => `${field}: ${!usualValue(field)}`;

/** `?what-is-shared=shareProcessNamespace.hostNetwork`: the switches that are on. What does not exist is passed over. */
export function readSwitches(query: string): Switch[] {
  const named = query.split('.');
  return switches.filter((field) => named.includes(field));
}

/** What a query names that is no switch. */
export const unreadSwitches = (query: string): string[] =>
  query.split('.').filter((one) => one !== '' && !switches.some((field) => field === one));

/** The switches with one of them turned over, as the address has them. */
export function turned(on: readonly Switch[], field: Switch): string {
  return switches.filter((one) => on.includes(one) !== (one === field)).join('.');
}

export function fieldsOf(on: readonly Switch[]): NamespaceFields {
  return Object.fromEntries(on.map((field) => [field, !usualValue(field)]));
}
