import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {checkManifest, manifestSource} from '../manifest';
import {cardSvg} from './cardSvg';
import {cardPng} from './socialCard';

const {pod} = checkManifest(manifestSource(process.cwd(), 'file-puller.yaml'));
const titles = {'zh-CN': '毛豆 Edamame', en: 'Edamame 毛豆'} as const;

describe.each(['zh-CN', 'en'] as const)('the social card in %s', (language) => {
  it('has all its lettering as shapes: no font is asked for, nothing is fetched', () => {
    const svg = pod ? cardSvg(pod, language, titles[language]) : '';
    expect(svg).not.toMatch(/<text|font-family|NaN|undefined|href/);
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('is a picture of the size that sites ask for, and light', async () => {
    const png = await cardPng(process.cwd(), language, titles[language]);
    expect(await sharp(png).metadata()).toMatchObject({format: 'png', width: 1200, height: 630});
    expect(png.length).toBeLessThan(60_000);
  });
});

it('draws the Pod of the manifest: a bean for each container, a bowl for each volume', () => {
  const svg = pod ? cardSvg(pod, 'en', titles.en) : '';
  expect(svg.match(/fill="#bad884"/g)).toHaveLength(2);
  expect(svg.match(/<rect [^>]*rx="3"\/>/g)).toHaveLength(1);
});
