/** What a figure of a Pod is looked at for. */
export const lenses = ['whole', 'network', 'storage', 'processes', 'security'] as const;
export type Lens = (typeof lenses)[number];

export const isLens = (text: string): text is Lens => (lenses as readonly string[]).includes(text);
