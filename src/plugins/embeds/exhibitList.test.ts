import {expect, test} from 'vitest';
import {languages, siteDir} from '../../book/chapters';
import {moduleOf} from './embedModule';
import {exhibitsOf, exhibitsOfBook, sketched} from './exhibitList';
import {exhibitPage} from './exhibitPages';

const chapter = `---
title: 题
description: 引子
sidebar_position: 3
---

## 一 {/* #one */}

<PodDiagram manifest="sidecar.yaml" lens="storage" title="边车" />

### 二 {/* #two */}

<PodDiagrams title="一组">

<PodDiagram manifest="adapter.yaml" title="适配器" />

<PodDiagram manifest="sidecar.yaml" title="又是边车" />

</PodDiagrams>

<RestartLab title="“台阶”" />
`;

test('an exhibit is listed with its number, its section and the manifests it is made of', () => {
  const listed = exhibitsOf(chapter, 'some').map(({id, number, section, figures}) => [
    id,
    number,
    section,
    figures.map(({manifest}) => manifest),
  ]);
  expect(listed).toEqual([
    ['sidecar', '3.1', 'one', ['sidecar.yaml']],
    ['adapter-set', '3.2', 'two', ['adapter.yaml', 'sidecar.yaml']],
    ['adapter', undefined, 'two', ['adapter.yaml']],
    ['sidecar-2', undefined, 'two', ['sidecar.yaml']],
    ['restart-lab', '3.3', 'two', []],
  ]);
});

test('the page of an exhibit imports that exhibit and its manifests, and nothing else', () => {
  const [figure, set, , , lab] = exhibitsOf(chapter, 'some');
  if (!figure || !set || !lab) throw new Error('there are five');
  const importsOf = (source: string) => [...source.matchAll(/from '@site\/(.*)'/g)].map(([, path]) => path);
  expect(importsOf(moduleOf(figure))).toEqual([
    'src/components/Embed/EmbedPage',
    'src/islands/PodDiagram',
    'static/manifests/sidecar.yaml?figure',
  ]);
  expect(importsOf(moduleOf(set))).toEqual([
    'src/components/Embed/EmbedPage',
    'src/islands/PodDiagrams',
    'src/islands/PodDiagram',
    'static/manifests/adapter.yaml?figure',
    'static/manifests/sidecar.yaml?figure',
  ]);
  expect(importsOf(moduleOf(lab))).toEqual(['src/components/Embed/EmbedPage', 'src/islands/RestartLab']);
  expect(moduleOf(figure)).toContain('lens={"storage"}');
  expect(moduleOf(lab)).toContain('title={"“台阶”"}');
});

test('both languages have the same exhibits, each once, and what two chapters draw belongs to the one with a number', () => {
  const [zh = [], en = []] = languages.map((language) => exhibitsOfBook(siteDir, language));
  const ids = zh.map(({id}) => id);
  expect(ids.length).toBeGreaterThan(40);
  expect(new Set(ids).size).toBe(ids.length);
  expect(en.map(({id, slug, section}) => [id, slug, section])).toEqual(zh.map(({id, slug, section}) => [id, slug, section]));
  expect(zh.find(({id}) => id === 'file-puller')?.slug).toBe('what');
  expect(zh.find(({id}) => id === 'deployment-owned')?.slug).toBe('why');
});

test('a Pod is counted for its sketch, and an exhibit without a manifest has none', () => {
  const all = exhibitsOfBook(siteDir, 'en');
  const sketchOf = (id: string) => {
    const exhibit = all.find((one) => one.id === id);
    return exhibit && sketched(exhibit, siteDir);
  };
  expect(sketchOf('file-puller')).toEqual({inits: 0, apps: 2, sidecars: 0, volumes: 1});
  expect(sketchOf('sidecar-shutdown')).toMatchObject({apps: 1, sidecars: 2});
  expect(sketchOf('restart-lab')).toBeUndefined();
});

test('the address of an exhibit leads to its chapter, whatever its title is', () => {
  const [figure] = exhibitsOf(chapter, 'some');
  if (!figure) throw new Error('there is one');
  const html = exhibitPage({...figure, title: 'A <b> & "c"'}, 'en', '/en/');
  expect(html).toContain('<a href="/en/pods/some#figure-sidecar">A &lt;b&gt; &amp; &quot;c&quot; · 题</a>');
});
