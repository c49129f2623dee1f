/** Written by src/plugins/search/search.ts. */
declare module '@generated/edamame-search/default/light.json' {
  const light: import('../../search/searchIndex').SearchIndex;
  export default light;
}

declare module '@generated/edamame-search/default/own.json' {
  const own: Omit<import('../../search/searchIndex').SectionText, 'other'>[];
  export default own;
}

declare module '@generated/edamame-search/default/other.json' {
  const other: string[];
  export default other;
}
