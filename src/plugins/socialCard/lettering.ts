import faces from './glyphs.json';

export type Face = keyof typeof faces;

type Glyphs = Record<string, [advance: number, outline: string] | undefined>;

const perEm = 1000;

function glyphOf(character: string, face: Face): [advance: number, outline: string] {
  const glyph = (faces[face] as unknown as Glyphs)[character];
  if (!glyph) throw new Error(`glyphs.json has no ${JSON.stringify(character)} in ${face}: add it to glyphs.py and run that`);
  return glyph;
}

/** How wide a text is, in pixels at a size. */
export function letteringWidth(text: string, face: Face, size: number): number {
  return [...text].reduce((sum, character) => sum + glyphOf(character, face)[0], 0) * (size / perEm);
}

type Place = {x: number; y: number; face: Face; size: number; fill: string; anchor?: 'start' | 'middle' | 'end'};

/** A line of text as shapes: whoever draws it needs no font. */
export function lettering(text: string, {x, y, face, size, fill, anchor = 'start'}: Place): string {
  const scale = size / perEm;
  const before = {start: 0, middle: 0.5, end: 1}[anchor] * letteringWidth(text, face, size);
  let at = 0;
  const shapes = [...text].map((character) => {
    const [advance, outline] = glyphOf(character, face);
    const shape = outline && `<path transform="translate(${at})" d="${outline}"/>`;
    at += advance;
    return shape;
  });
  return `<g fill="${fill}" transform="translate(${x - before} ${y}) scale(${scale} ${-scale})">${shapes.join('')}</g>`;
}
