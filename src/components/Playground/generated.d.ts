/** Made by src/plugins/manifestLoader.cjs. */
declare module '*.yaml?playground' {
  const start: import('./start').Start;
  export default start;
}

/** Made by src/plugins/playground.ts. */
declare module '@generated/edamame-playground/default/examples.json' {
  const examples: import('./examples').Example[];
  export default examples;
}
