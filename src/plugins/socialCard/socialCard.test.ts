import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {checkManifest} from '../../pod/checkManifest';
import {manifestSource} from '../manifest';
import {cardSvg, titleLines} from './cardSvg';
import {cardPng, cardsOf} from './socialCard';

const siteDir = process.cwd();
const podOf = (manifest: string) => {
  const {pod} = checkManifest(manifestSource(siteDir, manifest));
  if (!pod) throw new Error(`${manifest} holds no Pod`);
  return pod;
};

describe.each([
  ['zh-CN', '毛豆 Edamame'],
  ['en', 'Edamame 毛豆'],
] as const)('the social cards in %s', (language, siteTitle) => {
  it('are one for the book and one for each chapter, all with their letters as shapes: no font is asked for', async () => {
    const cards = await cardsOf(siteDir, language, siteTitle);
    expect(cards.map(({path}) => path)).toEqual([
      'img/card.png',
      ...[
        'what',
        'why',
        'uses',
        'alternatives',
        'durability',
        'termination',
        'privileged',
        'api-object',
        'lifecycle',
        'init-and-sidecars',
        'probes',
      ].map((slug) => `img/cards/${slug}.png`),
    ]);
    for (const {manifest, ...text} of cards) {
      const svg = cardSvg(podOf(manifest), text);
      expect(svg).not.toMatch(/<text|font-family|NaN|undefined|href/);
      expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    }
  });

  it('are pictures of the size that sites ask for, and light', async () => {
    for (const card of await cardsOf(siteDir, language, siteTitle)) {
      const png = await cardPng(siteDir, card);
      expect(await sharp(png).metadata()).toMatchObject({format: 'png', width: 1200, height: 630});
      expect(png.length).toBeLessThan(60_000);
    }
  });
});

it('draws the Pod of the manifest: a bean for each container, a bowl for each volume', () => {
  const svg = cardSvg(podOf('file-puller.yaml'), {language: 'en', siteTitle: 'Edamame', title: ['Pods']});
  expect(svg.match(/fill="#bad884"/g)).toHaveLength(2);
  expect(svg.match(/<rect [^>]*rx="3"\/>/g)).toHaveLength(1);
});

it('breaks a title where that lets it be largest', () => {
  expect(titleLines('用处')).toEqual(['用处']);
  expect(titleLines('持久性（或者说没有持久性）')).toEqual(['持久性', '（或者说没有持久性）']);
  expect(titleLines('What Pods are used for')).toEqual(['What Pods', 'are used for']);
});
