import type {Mutability} from '../../book/fields/mutability';
import type {FieldDefault} from '../../pod/fieldDefaults';

/** A section that teaches a field: its address within the language, and its heading. */
export type Taught = [address: string, title: string];

/** A feature gate, and how far it had come from which version on. */
export type GateHistory = {name: string; stages: [stage: string, from: string, on: boolean][]};

/** What is known of a field wherever its struct stands. */
export type FieldFacts = {
  type: string;
  required?: true;
  /** Our own sentence in the language of the page, and in the other one, which is only searched. */
  says?: string;
  other?: string;
  /** All names of the concepts that the field belongs to, in lower case and in both languages; only searched. */
  called?: string[];
  /** What the API reference says, in English. */
  doc?: string;
  gates?: GateHistory[];
  taught?: Taught[];
};

/** The tree by structs, `types.Pod` being its root, for one language; made when the site is built. Defaults are by path. */
export type FieldFile = {
  types: Record<string, Record<string, FieldFacts>>;
  defaults: Record<string, FieldDefault[]>;
  /** Where the rules of mutability and the stages of gates were read; not in what every reader gets. */
  sources?: Partial<Record<Mutability | 'gate', SourceLink[]>>;
};

export type SourceLink = {name: string; url: string};
