import type {Token} from '../Manifest/manifest';
import type {Drawn} from './judge';

/** The manifest that the Playground begins with, judged when the site is built: readers without scripts see it whole. */
export type Start = {file: string; text: string; lines: Token[][]; drawn: Drawn};
