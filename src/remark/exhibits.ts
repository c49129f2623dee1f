import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import type {Lines} from '../components/Manifest/manifest';
import {manifestFolder, manifestSource, readManifest} from '../plugins/manifest';
import {linesOfField, readListing} from '../plugins/manifestListing';
import {importInto, refuse, setData, setIdentifier, setText, type Tag, tagsNamed, textOf} from './mdxTree';
import {stepsOf} from './steps';

export const exhibits = [
  'PodDiagram',
  'PodDiagrams',
  'WhatIsShared',
  'FieldExplorer',
  'TerminationLab',
  'RolloutLab',
  'LifecycleLab',
  'RestartLab',
  'SurvivalBench',
];

/** What exhibits without a manifest are called in the address. */
const ownIds: Record<string, string> = {
  WhatIsShared: 'what-is-shared',
  FieldExplorer: 'fields',
  TerminationLab: 'termination-lab',
  RolloutLab: 'rollout-lab',
  LifecycleLab: 'lifecycle-lab',
  RestartLab: 'restart-lab',
  SurvivalBench: 'survival-bench',
};

/** The chapter's number is its place in the sidebar. */
function chapterNumber(file: VFile): number {
  const frontMatter = file.data.frontMatter as {sidebar_position?: number} | undefined;
  return frontMatter?.sidebar_position ?? 0;
}

/**
 * Exhibits in reading order get their number (3.2 is the second of chapter 3) and an id for the address. A figure within a
 * `<PodDiagrams>` counts with it. The id is the manifest's name, so that a figure put in later moves no link; the same
 * manifest a second time on the page gets `-2`.
 */
export function numberExhibits(tree: Root, file: VFile): void {
  const chapter = chapterNumber(file);
  const inside = new Set(
    tagsNamed(tree, 'PodDiagrams').flatMap((group) =>
      tagsNamed({type: 'root', children: group.children} as Root, 'PodDiagram'),
    ),
  );
  const seen = new Map<string, number>();
  let count = 0;
  for (const tag of tagsNamed(tree, ...exhibits)) {
    if (!inside.has(tag)) {
      count += 1;
      setText(tag, 'number', `${chapter}.${count}`);
    }
    const name = basename(
      textOf(tag, 'manifest') ?? textOf(firstManifest(tag) ?? tag, 'manifest') ?? ownIds[tag.name ?? ''] ?? '',
      '.yaml',
    );
    const own = tag.name === 'PodDiagrams' ? `${name}-set` : name;
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    setText(tag, 'id', times > 1 ? `${own}-${times}` : own);
  }
}

function firstManifest(group: Tag): Tag | undefined {
  return tagsNamed({type: 'root', children: group.children} as Root, 'PodDiagram')[0];
}

/** `manifest="x.yaml"` becomes the Pod itself and `file="x.yaml"` the listing, read at build time. A missing or broken manifest names page and file. */
async function giveManifests(tree: Root, file: VFile, siteDir: string): Promise<void> {
  const names = new Map<string, string>();
  for (const tag of tagsNamed(tree, 'PodDiagram', 'Manifest')) {
    const name = textOf(tag, 'manifest') ?? textOf(tag, 'file');
    if (!name) refuse(file, tag, `<${tag.name}> names no manifest`);
    if (!existsSync(join(siteDir, manifestFolder, name))) refuse(file, tag, `${manifestFolder}/${name} does not exist`);
    const isFigure = tag.name === 'PodDiagram';
    try {
      await (isFigure ? readManifest : readListing)(name, manifestSource(siteDir, name));
    } catch (error) {
      refuse(file, tag, error instanceof Error ? error.message : String(error));
    }
    const module = `${name}?${isFigure ? 'figure' : 'listing'}`;
    const identifier = names.get(module) ?? `manifest${names.size}`;
    names.set(module, identifier);
    setIdentifier(tag, 'manifest', identifier);
  }
  for (const [module, identifier] of names) importInto(tree, identifier, `@site/${manifestFolder}/${module}`);
}

/** `7` or `7–9`. */
export const spanText = (lines: Lines | undefined): string => [...new Set(lines)].join('–');

/**
 * Gives every listing its id and the lines of its steps, and every step the number, the lines and the listing it leads to. A
 * field that the manifest does not write stops the build.
 */
export function numberSteps(tree: Root, file: VFile, siteDir: string): void {
  const {steps, astray} = stepsOf(tree);
  const [lost] = astray;
  if (lost) refuse(file, lost, `<Step of="${textOf(lost, 'of')}">: there is no <Manifest> in its section`);
  const seen = new Map<string, number>();
  for (const [listing, own] of steps) {
    const name = textOf(listing, 'file') ?? '';
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const base = basename(name, '.yaml');
    const id = `manifest-${times > 1 ? `${base}-${times}` : base}`;
    setText(listing, 'id', id);
    const source = manifestSource(siteDir, name);
    const places = own.map(({path, number, tags}) => {
      const [first] = tags;
      const lines = linesOfField(source, path);
      if (!lines && first) refuse(file, first, `<Step of="${path}">: ${manifestFolder}/${name} does not write that field`);
      if (first) setText(first, 'anchor', `step-${id}-${number}`);
      for (const tag of tags) {
        if (tag.children.length === 0) refuse(file, tag, `<Step of="${path}"> has no words`);
        setText(tag, 'listing', id);
        setText(tag, 'number', String(number));
        setText(tag, 'lines', spanText(lines));
      }
      return {number, lines};
    });
    if (places.length > 0) setData(listing, 'steps', places);
  }
}

/** Prepares the exhibits of a chapter: numbers, ids for links, their manifests, and the steps in which prose speaks of those. */
export default function exhibitsOfChapter({siteDir}: {siteDir: string}) {
  return async (tree: Root, file: VFile): Promise<void> => {
    numberExhibits(tree, file);
    await giveManifests(tree, file, siteDir);
    numberSteps(tree, file, siteDir);
  };
}
