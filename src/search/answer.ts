/** A stretch of text; `hit` says that it is what was looked for. */
export type Piece = {text: string; hit: boolean};

/** A place of the site. */
export type Hit = {
  kind: 'page' | 'section';
  /** Path without the language's prefix: /pods/termination#grace-period */
  url: string;
  /** The page's title, in the site's language. */
  page: string;
  chapter?: number;
  /** The heading; empty for a hit of the whole page. */
  section: Piece[];
  /** The headings above it on its page. */
  path: string[];
  /** One or two sentences around the best match. */
  excerpt: Piece[];
};

export type ConceptHit = {id: string; zh: string; en: string; name: Piece[]; meaning: string; url: string};

/** A field of a Pod, and what it is for. `url` opens it in the field explorer. */
export type FieldHit = {path: string; says: string; url: string};

export type Answer = {
  /** As it was understood: trimmed and capped. */
  query: string;
  /** The query was longer than what is searched. */
  shortened: boolean;
  /** Best first. */
  hits: Hit[];
  /** Concepts whose name or alias is the query, or begins with it; mostly none. */
  concepts: ConceptHit[];
  /** Fields whose path or name the query is, or begins; mostly none. */
  fields: FieldHit[];
  /** Words that were searched as well. */
  also: string[];
  /** Near concepts, only when nothing was found. */
  nearest: ConceptHit[];
  /** False when only the light index was asked. */
  complete: boolean;
};
