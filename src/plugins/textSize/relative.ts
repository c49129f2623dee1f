import {sep} from 'node:path';
import type {AtRule, Plugin, Rule} from 'postcss';

/** What a browser calls 16px unless its reader says otherwise. */
const usual = 16;

/** Drawings are laid out in pixels, for letters of a known size: they are enlarged as a whole (`isDrawn`), never letter by letter. */
const drawings = [
  'PodDiagram/figure',
  'RestartLab/Staircase',
  'Lab/Timeline',
  'SurvivalBench/NodeStrip',
  'LifecycleLab/Strips',
].map((name) => `${name}.module.css`.split('/').join(sep));

const inDrawing = /\btext\b/;

const pixels = /(?<![\w.#-])(\d*\.?\d+)px\b/g;

/** A number as short as it can be written: .875 */
const short = (value: number): string => String(value).replace(/^0\./, '.');

const inUnit = (text: string, unit: 'em' | 'rem', least = 0): string =>
  text.replaceAll(pixels, (found, size: string) => (Number(size) < least ? found : `${short(Number(size) / usual)}${unit}`));

/** What is about text, and from how many pixels on it is: a measure of a few letters is a matter of pixels. */
const least: Record<string, number> = {'font-size': 0, font: 0, 'line-height': 0, 'max-width': 320};

/** Custom properties say by their name that they hold a size of text. */
const ofText = /^--(?:editor-font|field-size)$/;

/** What is as wide as its words would be: the columns beside the text, and in the bars the place of the languages. */
const ofFrame: Record<string, number> = {...least, 'grid-template-columns': 160};
const ofBar: Record<string, number> = {
  ...least,
  width: 40,
  'min-width': 40,
  'grid-template': 60,
  'grid-template-columns': 60,
  '--languages': 60,
};

function aboutText(file: string): Record<string, number> {
  if (/[/\\](?:Navbar|LanguageSwitch)\.module\.css$/.test(file)) return ofBar;
  return file.includes(`${sep}src${sep}theme${sep}`) ? ofFrame : least;
}

/**
 * We write sizes of text in pixels, as they are at the size that browsers begin with. Readers get them relative to the size that they have
 * set in their browser, and with it the width of a line. Conditions on the window count in the same letters: whoever reads letters
 * twice as large gets the layout of a window half as wide.
 */
export function relative(): Plugin {
  return {
    postcssPlugin: 'edamame-text-size',
    Once(root) {
      const file = root.source?.input.file ?? '';
      if (file.includes('node_modules')) return;
      root.walkAtRules('media', (rule: AtRule) => {
        rule.params = rule.params.replaceAll(/\([^()]*\b(?:width|height)\b[^()]*\)/g, (condition) => inUnit(condition, 'em'));
      });
      if (drawings.some((name) => file.endsWith(name))) return;
      const about = aboutText(file);
      root.walkDecls((declaration) => {
        const from = ofText.test(declaration.prop) ? 0 : about[declaration.prop];
        const {parent} = declaration;
        if (from === undefined || (parent?.type === 'rule' && inDrawing.test((parent as Rule).selector))) return;
        declaration.value = inUnit(declaration.value, 'rem', from);
      });
    },
  };
}
