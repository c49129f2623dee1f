/**
 * How Chinese is set in this book. Each rule is told by what breaks it; a text is one run of what the reader sees (a paragraph,
 * a heading, a cell, a label), with a backtick for every span of code or of formula, which counts as a Latin letter.
 */
const rules = {
  'a space stands between Han and Latin or digits': /\p{Script=Han}[A-Za-z0-9`]|[A-Za-z0-9`%]\p{Script=Han}/gu,
  'no space stands between Han and Han': /\p{Script=Han} +\p{Script=Han}/gu,
  'no space stands beside a full-width mark': / [，。；：！？、（）《》“”‘’…—]|[，。；：！？、（）《》“”‘’…—] /gu,
  'marks beside Han are full-width': /\p{Script=Han} ?[,.:;!?()]|(?<!^\d+)[,.:;!?()] ?\p{Script=Han}/gu,
  'marks are not doubled': /[，。；：、！？][，。；：、]|[，、；：][！？]/gu,
  'quotes are curly': /["'「」『』]/gu,
  'quotes come in pairs': /“[^”]*(“|$)|(^|”)[^“]*”/gu,
  'brackets come in pairs': /（[^）]*(（|$)|(^|）)[^（]*）/gu,
  'a paragraph is one line': /.?\n.?/gu,
} satisfies Record<string, RegExp>;

export type RuleName = keyof typeof rules;

/** What is wrong with a Chinese text: the rule, and the place with a few characters around it. */
export function faultsOfChinese(text: string): {rule: RuleName; place: string}[] {
  return (Object.keys(rules) as RuleName[]).flatMap((rule) =>
    [...text.matchAll(rules[rule])].map(({index, 0: {length}}) => ({
      rule,
      place: text.slice(Math.max(0, index - 6), index + length + 6),
    })),
  );
}

/** English prose has no full-width marks and no straight quotes; Chinese stands only where it is quoted. */
export function faultsOfEnglish(text: string): string[] {
  return [...text.matchAll(/[，。；：！？、（）「」《》]|["']|\s{2}/gu)].map(({index}) =>
    text.slice(Math.max(0, index - 8), index + 8),
  );
}
