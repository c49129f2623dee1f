/**
 * Words that stand out from their ground by less than 4.5. Of a drawing, which axe does not look at, the ground is the halo of
 * the text if it has one, else whatever is drawn below its middle; of other text, the nearest ground that is painted.
 */
export function faintWords(where: 'drawings' | 'text'): string[] {
  type Rgb = [number, number, number];
  const opaque = (colour: string): Rgb | undefined => {
    const [r, g, b, a = 1] = (/^rgba?\(([^)]*)\)$/.exec(colour)?.[1] ?? '')
      .split(/[,/ ]+/)
      .filter(Boolean)
      .map(Number);
    return r === undefined || g === undefined || b === undefined || a < 1 ? undefined : [r, g, b];
  };
  const luminance = (rgb: Rgb): number => {
    const [r, g, b] = rgb.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    ) as Rgb;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one: Rgb, other: Rgb): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const drawnGround = (text: Element): Rgb | undefined => {
    text.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    const {stroke, strokeWidth} = getComputedStyle(text);
    const {left, top, width, height} = text.getBoundingClientRect();
    const stack = document.elementsFromPoint(left + width / 2, top + height / 2);
    if (!stack.some((one) => one.closest('svg') === text.closest('svg'))) return undefined;
    if (Number.parseFloat(strokeWidth) >= 3 && opaque(stroke)) return opaque(stroke);
    for (const below of stack) {
      const {fill, backgroundColor} = getComputedStyle(below);
      const colour = opaque(below instanceof SVGGeometryElement ? fill : backgroundColor);
      if (colour) return colour;
    }
    return undefined;
  };
  const paintedGround = (text: Element): Rgb | undefined => {
    for (let box: Element | null = text; box; box = box.parentElement) {
      const colour = opaque(getComputedStyle(box).backgroundColor);
      if (colour) return colour;
    }
    return undefined;
  };
  const isDrawing = where === 'drawings';
  const selector = isDrawing ? '[data-exhibit] svg text, [data-mermaid] svg text' : 'body *:not(svg, svg *, math, math *)';
  const ownText = (one: Element) => [...one.childNodes].filter((node) => isDrawing || node.nodeType === Node.TEXT_NODE);
  const found = new Set<string>();
  for (const text of document.querySelectorAll(selector)) {
    const words = ownText(text)
      .map((node) => node.textContent)
      .join('')
      .trim();
    if (!words || !text.checkVisibility({visibilityProperty: true})) continue;
    const {fill, color} = getComputedStyle(text);
    const ink = opaque(isDrawing ? fill : color);
    const ground = isDrawing ? drawnGround(text) : paintedGround(text);
    if (!ink || !ground) found.add(`${words}: ink ${ink}, ground ${ground}`);
    else if (ratio(ink, ground) < 4.5) found.add(`${words}: ${ratio(ink, ground).toFixed(2)}`);
  }
  return [...found];
}
