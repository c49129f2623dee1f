/** Written by src/plugins/chapters.ts. */
declare module '@generated/edamame-chapters/default/taughtIn.json' {
  const taughtIn: import('./chapter').TaughtIn;
  export default taughtIn;
}
declare module '@generated/edamame-chapters/default/sectionTitles.json' {
  const titles: import('./chapter').SectionTitles;
  export default titles;
}
declare module '@generated/edamame-chapters/default/contested.json' {
  const forms: import('../wording/contested').Forms;
  export default forms;
}
