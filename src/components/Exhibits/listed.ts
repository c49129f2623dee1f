/** How many of what a Pod has: enough to draw it very small. */
export type Sketched = {inits: number; apps: number; sidecars: number; volumes: number};

/** An exhibit of the book as the gallery lists it; worked out when the site is built, see plugins/embeds. */
export type Listed = {
  tag: string;
  id: string;
  title?: string;
  number?: string;
  slug: string;
  chapter: string;
  section: string;
  /** The Pod of a figure; of a set, the first. */
  pod?: Sketched;
};
