import type {Language} from '../language/useWords';

/** For each language the chapters and, in them, the sections that the other language has left behind. */
export type SectionsBehind = Partial<Record<Language, Record<string, string[]>>>;
