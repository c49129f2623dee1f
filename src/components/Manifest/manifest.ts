import type {Lines} from '../../diagram/partPlaces';
import type {Pod} from '../../pod/pod';

/** A piece of a highlighted line: the text alone, or the text and its class. */
export type Token = string | [text: string, kind: TokenKind];

/** `k` key · `s` string · `n` number, boolean, constant · `c` comment · `f` the name of a command. */
export type TokenKind = 'k' | 's' | 'n' | 'c' | 'f';

export type {Lines};

/** A manifest as figures get it, made at build time from `static/manifests/<file>`. */
export type Manifest = {
  file: string;
  pod: Pod;
  /** The lines that each part of the figure comes from, by the part's id; those that decide it first. */
  places: Record<string, Lines[]>;
  lines: Token[][];
  qos: string;
  /** The workload whose template the Pod is. */
  owner?: {kind: string; name: string};
};

/** A line of the Pod as the server stores it: put in, taken out, or there to say where. */
export type AddedLine = {text: string; sign: '+' | '-' | ' '};

/** A manifest as listings get it. To what is broken on purpose nothing is added. */
export type ListedManifest = {file: string; lines: Token[][]; added?: AddedLine[]; owner?: string};

/** A step in the prose, and the lines it speaks of. */
export type StepLines = {number: number; lines: Lines};
