import {gatesOf} from '../../book/fields/gatesOf';
import {mutabilitySources} from '../../book/fields/mutability';
import {namesOfConcepts} from '../../book/fields/namesOfConcepts';
import {noteOf} from '../../book/fields/note';
import {chapterSource, slugs} from '../../book/files';
import sourcesOfBook from '../../book/sources.json';
import {filesOfSource} from '../../book/sourceUrl';
import type {FieldFacts, FieldFile, SourceLink, Taught} from '../../components/FieldExplorer/facts';
import type {Language} from '../../components/language/useWords';
import type {Source} from '../../components/Sources/Sources';
import {fieldDefaults} from '../../pod/fieldDefaults';
import {fieldDoc} from '../../pod/fieldDoc';
import {allFields, type Field} from '../../pod/fieldTree';
import {readChapter} from '../chapters';

const sources: Record<string, Source> = sourcesOfBook;

/** The API reference is long; its first sentences say what a field is. */
const sentences = 2;

/** What is shown before anything is fetched: the structs at the top of the tree. */
export const outlined = ['Pod', 'ObjectMeta', 'PodSpec', 'Container', 'PodStatus'];

/** Everything that the explorer knows of the fields of a Pod, in one language. */
export function fieldFile(language: Language): FieldFile {
  const headings = headingsIn(language);
  const types: FieldFile['types'] = {};
  for (const field of allFields()) {
    types[field.struct] ??= {};
    const facts = types[field.struct];
    if (facts) facts[field.name] ??= factsOf(field, language, headings);
  }
  const links = Object.entries({...mutabilitySources, gate: ['gates', 'gmd']}).map(([rule, keys]) => [rule, keys.map(linkOf)]);
  return {types, defaults: Object.fromEntries(fieldDefaults()), sources: Object.fromEntries(links)};
}

/** The top of it, light enough for the page itself: what each field is for, its type, whether it must be there. */
export function outlineOf({types, defaults}: FieldFile): FieldFile {
  const top = outlined.map((struct) => {
    const fields = Object.entries(types[struct] ?? {}).map(([name, {type, required, says}]) => [
      name,
      {type, ...(required ? {required} : {}), ...(says ? {says} : {})},
    ]);
    return [struct, Object.fromEntries(fields)];
  });
  const shown = Object.entries(defaults).filter(([path]) => /^spec\.(\w+|containers\.\w+)$/.test(path));
  return {types: Object.fromEntries(top), defaults: Object.fromEntries(shown)};
}

function factsOf(field: Field, language: Language, headings: Headings): FieldFacts {
  const {struct, name, type, required} = field;
  const note = noteOf(struct, name);
  const gates = gatesOf(struct, name);
  const doc = fieldDoc(struct, name).slice(0, sentences).join(' ');
  const taught = (note?.at ?? []).map((place): Taught => [`/pods/${place}`, headings.get(place) ?? place]);
  const called = namesOfConcepts(field);
  const [says, other] = language === 'en' ? [note?.en, note?.zh] : [note?.zh, note?.en];
  return {
    type,
    ...(required ? {required} : {}),
    ...(says ? {says} : {}),
    ...(other ? {other} : {}),
    ...(called.length > 0 ? {called} : {}),
    ...(doc ? {doc} : {}),
    ...(gates.length > 0 ? {gates} : {}),
    ...(taught.length > 0 ? {taught} : {}),
  };
}

/** A source by its last name, which tells most: `validation.go`; of an index its folder. */
function linkOf(key: string): SourceLink {
  const [file] = filesOfSource(sources[key] ?? {});
  const path = file?.path ?? key;
  return {
    name:
      path
        .replace(/\/(_index\.md)?$/, '')
        .split('/')
        .at(-1) ?? key,
    url: file?.url ?? '',
  };
}

type Headings = Map<string, string>;

/** The headings of the book by `slug#section`. */
function headingsIn(language: Language): Headings {
  const found: Headings = new Map();
  for (const slug of slugs) {
    for (const [id, title] of readChapter(chapterSource(language, slug)).sections) found.set(`${slug}#${id}`, title);
  }
  return found;
}
