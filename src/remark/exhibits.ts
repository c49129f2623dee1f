import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {manifestFolder, manifestSource, readManifest} from '../plugins/manifest';
import {importInto, refuse, setIdentifier, setText, type Tag, tagsNamed, textOf} from './mdxTree';

export const exhibits = ['PodDiagram', 'PodDiagrams', 'WhatIsShared'];

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
      textOf(tag, 'manifest') ?? textOf(firstManifest(tag) ?? tag, 'manifest') ?? 'what-is-shared',
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

/** `manifest="x.yaml"` becomes the Pod itself, read at build time. A missing or broken manifest names page and file. */
async function giveManifests(tree: Root, file: VFile, siteDir: string): Promise<void> {
  const names = new Map<string, string>();
  for (const tag of tagsNamed(tree, 'PodDiagram', 'Manifest')) {
    const name = textOf(tag, 'manifest') ?? textOf(tag, 'file');
    if (!name) refuse(file, tag, `<${tag.name}> names no manifest`);
    if (!existsSync(join(siteDir, manifestFolder, name))) refuse(file, tag, `${manifestFolder}/${name} does not exist`);
    try {
      await readManifest(name, manifestSource(siteDir, name));
    } catch (error) {
      refuse(file, tag, error instanceof Error ? error.message : String(error));
    }
    const identifier = names.get(name) ?? `manifest${names.size}`;
    names.set(name, identifier);
    setIdentifier(tag, 'manifest', identifier);
  }
  for (const [name, identifier] of names) importInto(tree, identifier, `@site/${manifestFolder}/${name}?figure`);
}

/** Prepares the exhibits of a chapter: numbers, ids for links, and their manifests. */
export default function exhibitsOfChapter({siteDir}: {siteDir: string}) {
  return async (tree: Root, file: VFile): Promise<void> => {
    numberExhibits(tree, file);
    await giveManifests(tree, file, siteDir);
  };
}
