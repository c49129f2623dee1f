/** Bytes of the files; written by src/plugins/conceptExports.ts. */
declare module '@generated/edamame-concept-exports/default/sizes.json' {
  const sizes: {csv: number; json: number};
  export default sizes;
}
