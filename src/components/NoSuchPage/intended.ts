import {type Chapter, chapterPath} from '../chapters/chapter';

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');

/** Whether one word is the other, or begins it: `privilege` and `privileged`, `what-is-a-pod` and `what`. */
function akin(one: string, other: string): boolean {
  const [short, long] = [letters(one), letters(other)].sort((a, b) => a.length - b.length);
  return short !== undefined && short.length >= 3 && Boolean(long?.startsWith(short));
}

/** The page that a wrong address was probably meant for: `/zh-CN/pods/what`, `/docs/termination.html`, `/concept`. */
export function intended(pathname: string, chapters: Chapter[]): {path: string; chapter?: Chapter} | undefined {
  for (const segment of pathname.split('/').reverse()) {
    const chapter = chapters.find(({slug}) => akin(segment.replace(/\.\w+$/, ''), slug));
    if (chapter) return {path: chapterPath(chapter.slug), chapter};
    for (const page of ['concepts', 'status']) if (akin(segment, page)) return {path: `/${page}`};
  }
  return undefined;
}
