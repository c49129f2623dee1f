import type {Source} from '../components/Sources/Sources';

/** A file or a folder that was read, and where it is on the web. */
export type SourceFile = {path: string; url: string};

/**
 * The files of a source. A path may be several, by commas; a name alone is in the folder of the one before it. Many files at
 * once (`check_*.go`) are their folder. Without a commit the address is that of the newest version.
 */
export function filesOfSource({repo, path, at = 'HEAD'}: Source): SourceFile[] {
  if (!repo || !path) return [];
  let folder = '';
  return path.split(', ').map((name) => {
    const whole = name.includes('/') ? name : `${folder}${name}`;
    folder = whole.slice(0, whole.lastIndexOf('/') + 1);
    const last = whole.slice(folder.length);
    const isMany = last.includes('*');
    const kind = isMany || !/[.A-Z]/.test(last) ? 'tree' : 'blob';
    return {path: name, url: `https://github.com/${repo}/${kind}/${at}/${isMany ? folder : whole}`};
  });
}
