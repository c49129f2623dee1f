/** Written by src/plugins/fields. */
declare module '@generated/edamame-fields/default/outline.json' {
  const outline: import('./facts').FieldFile;
  export default outline;
}
declare module '@generated/edamame-fields/default/fields.json' {
  const file: import('./facts').FieldFile;
  export default file;
}
