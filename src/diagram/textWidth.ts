/** East Asian wide characters take a whole em in every font of our stacks. */
const wide = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/u;

/** The width of a text whose narrow characters take so many em, and wide ones a whole one. The server has no browser to ask. */
function widthOf(text: string, size: number, narrow: number): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : narrow;
  return ems * size;
}

/** Width of a text in a monospaced face: 0.6 em a character, 1 em a wide one. */
export function monoWidth(text: string, size: number): number {
  return widthOf(text, size, 0.6);
}

/** About the width of a text in a proportional face, rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  return widthOf(text, size, 0.56);
}
