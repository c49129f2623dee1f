import {stories, storyIds} from '../../components/LifecycleLab/stories';
import {words} from '../../components/LifecycleLab/words';
import type {Language} from '../../components/language/useWords';

/** A manifest, and in the reader's language what it is for. */
export type ManifestNote = {file: string; note: string};

type Manifest = {file: string; source: string};
type Chapter = {number: number; source: string};

/**
 * What each manifest shows. In English the file itself says it, in its first line; in Chinese it is the title of its figure, of
 * the section that first names it, or of its story in the laboratory.
 */
export function manifestNotes(manifests: Manifest[], chapters: Chapter[], language: Language): ManifestNote[] {
  return manifests.map(({file, source}) => ({
    file,
    note: language === 'en' ? (/^# (.*)/.exec(source)?.[1] ?? '') : placeOf(file, chapters),
  }));
}

function placeOf(file: string, chapters: Chapter[]): string {
  for (const titleIn of [titleOfFigure, titleOfSection, titleOfStory]) {
    for (const {number, source} of chapters) {
      const title = titleIn(file, source);
      if (title) return `第 ${number} 章：${title}`;
    }
  }
  return '';
}

function titleOfFigure(file: string, source: string): string | undefined {
  const line = source.split('\n').find((one) => one.includes(`<PodDiagram manifest="${file}"`));
  return /title="([^"]*)"/.exec(line ?? '')?.[1];
}

function titleOfSection(file: string, source: string): string | undefined {
  let title: string | undefined;
  for (const line of source.split('\n')) {
    title = /^##+ (.*) \{\/\*/.exec(line)?.[1] ?? title;
    if (line.includes(file)) return title;
  }
  return undefined;
}

/** A chapter names the laboratory, and the laboratory its manifests. */
function titleOfStory(file: string, source: string): string | undefined {
  const id = storyIds.find((one) => stories[one].manifest === file);
  return id && source.includes('<LifecycleLab') ? words['zh-CN'].stories[id].name : undefined;
}
