export type Language = 'zh-CN' | 'en';

/** A page that can be found. `other` is its title in the other language, `chapter` its number if it is one. */
export type PageRecord = {url: string; title: string; other: string; chapter?: number};

/** What can be linked to: a page's opening, or one heading with what stands below it before the next. */
export type SectionRecord = {
  /** Place of its page in the list of pages. */
  page: number;
  /** Heading id; empty for a page's opening. */
  id: string;
  /** 1 for an opening, else the depth of the heading. */
  depth: number;
  heading: string;
  /** The heading in the other language: found, not shown. */
  other: string;
  /** Its first sentences. */
  lead: string;
  /** Code spans, commands, file names: what is typed letter by letter. */
  names: string;
  /** Titles of its figures and callouts. */
  titles: string;
  /** Concepts that are introduced here. */
  teaches: string[];
  /** Places in the list of concepts: those that its text names. */
  mentions: number[];
};

/** A concept under every name it has. `names` begins with the one that the site's language prints. */
export type ConceptRecord = {id: string; zh: string; en: string; names: string[]; meaning: string};

/** A field of a Pod that the book has a sentence for, in the site's language. */
export type FieldRecord = {path: string; says: string};

/** The text of a section in the site's language, and in the other one. */
export type SectionText = {own: string; other: string; fields: string};

/** Where the pieces of a large book lie, how many pages it has, and which drawers there are: what begins otherwise stands on no page. */
export type Shelved = {at: string; pages: number; drawers: string};

/** What search is made of. Without `texts` it is the light one, which answers from headings, first sentences and names. */
export type SearchIndex = {
  language: Language;
  pages: PageRecord[];
  sections: SectionRecord[];
  concepts: ConceptRecord[];
  fields: FieldRecord[];
  /** Traditional and simplified characters by turns: `體体點点`. */
  simplified: string;
  /** Words of Taiwan, in simplified characters, and the word that the book uses instead. */
  regional: [theirs: string, ours: string][];
  /** One for each section, in the same order. */
  texts?: SectionText[];
  /** The texts in the other language are not there yet: what is not found may still be found in them. */
  lacksOther?: boolean;
  /** The book is too large to be fetched as a whole: `pages` and `sections` are empty here, and lie on shelves below this address. */
  shelved?: Shelved;
};
