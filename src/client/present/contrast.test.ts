import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

type Tokens = Record<string, string>;

/** The tokens that a rule sets, by its selector. */
function tokensIn(css: string, selector: string): Tokens {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`there is no rule for ${selector}`);
  const rule = css.slice(at, css.indexOf('}', at));
  return Object.fromEntries([...rule.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value ?? '']));
}

const site = readFileSync(join(__dirname, '../../css/custom.css'), 'utf8');
const own = readFileSync(join(__dirname, 'present.module.css'), 'utf8');
const light = {...tokensIn(site, ':root'), ...tokensIn(own, ':global(html[data-present])')};
const themes = {
  light,
  dark: {...light, ...tokensIn(site, '[data-theme="dark"]'), ...tokensIn(own, '[data-theme="dark"])')},
};

function colour(name: string, tokens: Tokens): string {
  const value = tokens[name] ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other ? colour(other, tokens) : value;
}

/** Relative luminance, as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const grounds = {
  ...{ink: 'paper surface sunken code mark brandsoft', ink2: 'paper surface sunken', ink3: 'paper surface sunken brandsoft'},
  ...{brand: 'paper surface sunken brandsoft', brandink: 'brand', key: 'code mark', string: 'code mark'},
  ...{beanink: 'bean side shellfill cav', beanink2: 'bean side cav surface', bowlink: 'bowlfill', woodink: 'woodfill'},
  ...{time: 'surface timesoft sunken', timeink: 'timefill', bad: 'surface badfill sunken', wall: 'surface wallfill'},
  ...{folder: 'surface folderfill'},
};

test.each(Object.entries(themes))('in the classroom, words on their grounds have 7 to 1 in %s', (_, tokens) => {
  const faint = Object.entries(grounds).flatMap(([ink, list]) =>
    list.split(' ').flatMap((ground) => {
      const ratio = contrast(colour(ink, tokens), colour(ground, tokens));
      return ratio >= 7 ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}`];
    }),
  );
  expect(faint).toEqual([]);
});

test('a ratio is that of WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
