/** The Playground with one of our manifests in it, as a path within the language. */
export const playgroundOf = (file: string): string => `/playground?manifest=${file}`;
