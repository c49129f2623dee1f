/** Written by src/plugins/chapters.ts. */
declare module '@generated/edamame-chapters/default/taughtIn.json' {
  const taughtIn: import('./chapter').TaughtIn;
  export default taughtIn;
}
