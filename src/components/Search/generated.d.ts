/** Written by src/plugins/search/search.ts. */
declare module '@generated/edamame-search/default/light.json' {
  const light: import('../../search/searchIndex').SearchIndex;
  export default light;
}

declare module '@generated/edamame-search/default/texts.json' {
  const texts: import('../../search/searchIndex').SectionText[];
  export default texts;
}
