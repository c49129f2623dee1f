import type {LoadContext} from '@docusaurus/types';
import type {Language} from '../../components/language/useWords';

/** A finished page of one language: its file below the language's folder, and its text, which passes may rewrite or add to. */
export type FinishedPage = {file: string; html: string};

/** What a pass is given: every page of one language, and where the site and that language's files lie. */
export type Finished = {
  pages: FinishedPage[];
  /** `build/` or `build/en/`. */
  outDir: string;
  language: Language;
  context: LoadContext;
};

/** One thing that is done to all pages of a language once they are rendered. Passes run one after the other. */
export type Pass = (finished: Finished) => void | Promise<void>;
