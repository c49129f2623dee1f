declare module '@generated/edamame-embeds/default/exhibits.json' {
  const exhibits: import('./listed').Listed[];
  export default exhibits;
}
