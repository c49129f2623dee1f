import {steps} from '../fieldPath';
import {dnsLabel, dnsSubdomain, type NameRule, portName} from '../names';
import {nearestWord} from '../nearestWord';
import type {Pod} from '../pod';
import type {TextEdit} from '../textEdit';
import {type Broken, type Fixer, type QuickFix, replaced} from './fix';
import {spelled, type Written, writtenAt} from './scalar';

type Names = {rule: NameRule; longest: number; taken: (pod: Pod, path: readonly string[]) => string[]};

const named = (list: readonly {name?: string}[] | undefined): string[] => (list ?? []).flatMap(({name}) => name ?? []);

export const containerNames = ({spec}: Pod): string[] => [
  ...named(spec.initContainers),
  ...named(spec.containers),
  ...named(spec.ephemeralContainers),
];

const volumeNames = ({spec}: Pod): string[] => named(spec.volumes);

/** The ports of the container that the path leads through. */
function portNames({spec}: Pod, [, list, index]: readonly string[]): string[] {
  const containers = list === 'initContainers' ? spec.initContainers : spec.containers;
  return named(containers?.[Number(index)]?.ports);
}

const nobody = (): string[] => [];
const container: Names = {rule: dnsLabel, longest: 63, taken: containerNames};

/** The names that a manifest gives itself, by their place. Other names are those of objects elsewhere: those are not ours to change. */
const ownNames: readonly [place: RegExp, names: Names][] = [
  [/^metadata\.name$/, {rule: dnsSubdomain, longest: 253, taken: nobody}],
  [/^spec\.(initContainers|containers)\[\d+\]\.name$/, container],
  [/^spec\.volumes\[\d+\]\.name$/, {rule: dnsLabel, longest: 63, taken: volumeNames}],
  [/^spec\.(initContainers|containers)\[\d+\]\.ports\[\d+\]\.name$/, {rule: portName, longest: 15, taken: portNames}],
  [/^spec\.(hostname|subdomain)$/, {rule: dnsLabel, longest: 63, taken: nobody}],
];

function ownName(field: string): Names | undefined {
  return ownNames.find(([place]) => place.test(field))?.[1];
}

/** Lowercase, with hyphens for what may not stand there, no longer than allowed. */
function tidy(name: string, {rule, longest}: Names): string | undefined {
  const dots = rule === dnsSubdomain;
  const letters = name.toLowerCase().replace(dots ? /[^a-z0-9.-]+/g : /[^a-z0-9-]+/g, '-');
  const parts = letters.split('.').map((part) => part.replace(/-{2,}/g, '-').replace(/^-+|-+$/g, ''));
  const cut = parts
    .filter((part) => part !== '')
    .join('.')
    .slice(0, longest)
    .replace(/[-.]+$/, '');
  return rule(cut).length === 0 ? cut : undefined;
}

/** `web`, `web-2`, `web-3`: the first that nobody has. */
export function free(name: string, taken: readonly string[], longest = 63): string {
  if (!taken.includes(name)) return name;
  const stem = name.replace(/-\d+$/, '');
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const candidate = `${stem.slice(0, longest - ending.length).replace(/-+$/, '')}${ending}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** Every place where a container names a volume: its mounts and its devices. */
function usesOf(volume: string, {spec}: Pod): string[] {
  return (['initContainers', 'containers', 'ephemeralContainers'] as const).flatMap((list) =>
    (spec[list] ?? []).flatMap(({volumeMounts, volumeDevices}, index) => {
      const at = `spec.${list}[${index}]`;
      const those = (items: readonly {name?: string}[] | undefined, field: string) =>
        (items ?? []).flatMap(({name}, place) => (name === volume ? [`${at}.${field}[${place}].name`] : []));
      return [...those(volumeMounts, 'volumeMounts'), ...those(volumeDevices, 'volumeDevices')];
    }),
  );
}

/** The edits that give a volume's new name to whoever mounts it; nothing where one of them cannot be found in the text. */
function renamedUses({error, source, rangeOf, pod}: Broken, from: string, to: string): TextEdit[] | undefined {
  if (!pod || !error.field.startsWith('spec.volumes[')) return [];
  // Of two volumes with the name, nobody can tell which is meant.
  if (volumeNames(pod).filter((name) => name === from).length > 1) return [];
  const edits = usesOf(from, pod).map((path): TextEdit | undefined => {
    const written = writtenAt(source, rangeOf(path));
    return written?.text === from ? {...written.range, text: spelled(to, written.quote)} : undefined;
  });
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

function renamed(kind: QuickFix['kind'], broken: Broken, written: Written, to: string): QuickFix | undefined {
  const others = renamedUses(broken, written.text, to);
  if (!others) return undefined;
  const fix = replaced(kind, written.range, written.text, to, spelled(to, written.quote));
  return others.length === 0 ? fix : {...fix, edits: [...fix.edits, ...others], others: others.length};
}

/** A name of the manifest's own, made one that may stand there. */
export const validName: Fixer = (broken) => {
  const {error, source, rangeOf, pod} = broken;
  const names = ownName(error.field);
  const written = writtenAt(source, rangeOf(error.field));
  if (!names || !written || written.text !== error.badValue) return undefined;
  const tidied = tidy(written.text, names);
  if (!tidied) return undefined;
  const taken = pod ? names.taken(pod, steps(error.field)).filter((name) => name !== written.text) : [];
  return renamed('valid-name', broken, written, free(tidied, taken, names.longest));
};

/** The second of two that share a name gets the next free one. What mounts a volume of that name means the first. */
export const freeName: Fixer = (broken) => {
  const {error, source, rangeOf, pod} = broken;
  const names = ownName(error.field);
  const written = writtenAt(source, rangeOf(error.field));
  if (!names || !pod || !written || written.text !== error.badValue) return undefined;
  const to = free(written.text, names.taken(pod, steps(error.field)), names.longest);
  return replaced('next-free', written.range, written.text, to, spelled(to, written.quote));
};

/** A mount that is one slip away from a volume of the Pod. */
export const nearestVolume: Fixer = ({error, source, rangeOf, pod}) => {
  const written = writtenAt(source, rangeOf(error.field));
  if (!pod || !written || written.text !== error.badValue) return undefined;
  const volumes = volumeNames(pod);
  const usable = volumes.filter((name) => dnsLabel(name).length === 0);
  const to = volumes.includes(written.text) ? undefined : nearestWord(written.text, usable);
  return to ? replaced('correct-value', written.range, written.text, to, spelled(to, written.quote)) : undefined;
};

/** The same for the container that an ephemeral one aims at. */
export const nearestContainer: Fixer = ({error, source, rangeOf, pod}) => {
  const written = writtenAt(source, rangeOf(error.field));
  if (!pod || !written || written.text !== error.badValue) return undefined;
  const to = nearestWord(written.text, containerNames(pod));
  return to ? replaced('correct-value', written.range, written.text, to, spelled(to, written.quote)) : undefined;
};

/** What a container could be called: what its image is called, without registry, folder and tag. */
function nameOfImage(image: string | undefined): string | undefined {
  const last = (image ?? '').split('@')[0]?.split('/').at(-1)?.split(':')[0] ?? '';
  return tidy(last, container);
}

/** What a volume could be called: as the one mount calls it that finds none. */
function nameOfMount({spec}: Pod): string | undefined {
  const volumes = named(spec.volumes);
  const wanted = [...spec.containers, ...(spec.initContainers ?? [])].flatMap(({volumeMounts}) => named(volumeMounts));
  const [lost, ...more] = [...new Set(wanted)].filter((name) => name && !volumes.includes(name));
  return more.length === 0 && lost && dnsLabel(lost).length === 0 ? lost : undefined;
}

const sourceOf = ({name: _, ...source}: Record<string, unknown>): string | undefined =>
  Object.keys(source)[0]?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The name that something without one should get; nothing where there is no good one. */
export function missingName({error, pod}: Broken): string | undefined {
  if (!pod) return undefined;
  const [, list = '', index = ''] = steps(error.field);
  const {spec, metadata} = pod;
  if (error.field === 'metadata.name') {
    const candidates = [metadata.labels?.app, metadata.labels?.['app.kubernetes.io/name'], ...named(spec.containers)];
    return candidates.find((name) => !!name && dnsSubdomain(name).length === 0) ?? 'my-pod';
  }
  if (list === 'containers' || list === 'initContainers') {
    if (error.field.includes('volumeMounts')) return named(spec.volumes).length === 1 ? named(spec.volumes)[0] : undefined;
    const name = nameOfImage(spec[list]?.[Number(index)]?.image);
    return name && free(name, containerNames(pod));
  }
  const volume = spec.volumes?.[Number(index)];
  if (list !== 'volumes' || !volume) return undefined;
  return nameOfMount(pod) ?? free(sourceOf(volume) ?? 'volume', volumeNames(pod));
}
