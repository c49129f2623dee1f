const classes = /\sclass=(?:"([^"]*)"|([^\s">]+))/g;

/**
 * The CSS modules of which a class stands in a page. The sheet that comes later repeats their rules: of two rules that weigh the same the
 * one that comes last holds, so what a page has already must stand in it, too, where the whole sheet has it.
 */
export function stylesIn(html: string, names: ReadonlyMap<string, ReadonlyMap<string, string>>): Set<string> {
  const standing = new Set([...html.matchAll(classes)].flatMap(([, quoted, bare]) => (quoted ?? bare ?? '').split(/\s+/)));
  return new Set(
    [...names].filter(([, those]) => [...those.values()].some((name) => standing.has(name))).map(([file]) => file),
  );
}
