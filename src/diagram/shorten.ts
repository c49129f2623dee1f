import {monoWidth} from './textWidth';

const ellipsis = '…';

const fits = (text: string, width: number, size: number): boolean => monoWidth(text, size) <= width;

/** A name loses its middle: its end tells replicas apart (`a-very-long-d…7b8-q4wzt`). */
export function shortenName(name: string, width: number, size: number): string {
  if (fits(name, width, size)) return name;
  const characters = [...name];
  for (let kept = characters.length - 1; kept > 1; kept -= 1) {
    const head = Math.ceil(kept / 2);
    const short = characters.slice(0, head).join('') + ellipsis + characters.slice(characters.length - (kept - head)).join('');
    if (fits(short, width, size)) return short;
  }
  return ellipsis;
}

/** A path or an image loses whole leading parts, and only then the front of its last one (`…/nginx/html`, `…reader:rc3`). */
export function shortenPath(path: string, width: number, size: number): string {
  if (fits(path, width, size)) return path;
  const parts = path.split('/');
  for (let from = 1; from < parts.length; from += 1) {
    const short = `${ellipsis}/${parts.slice(from).join('/')}`;
    if (parts.slice(from).join('') !== '' && fits(short, width, size)) return short;
  }
  const last = [...(parts.findLast((part) => part !== '') ?? path)];
  for (let from = 1; from < last.length; from += 1) {
    const short = ellipsis + last.slice(from).join('');
    if (fits(short, width, size)) return short;
  }
  return ellipsis;
}

/** A name on several lines, broken after hyphens where that helps; the last line is shortened if need be. */
export function wrapName(name: string, width: number, size: number, mostLines: number): string[] {
  const lines: string[] = [];
  let rest = name;
  while (rest && lines.length < mostLines - 1 && !fits(rest, width, size)) {
    const characters = [...rest];
    let end = characters.length;
    while (end > 1 && !fits(characters.slice(0, end).join(''), width, size)) end -= 1;
    const hyphen = characters.slice(0, end).lastIndexOf('-');
    const cut = hyphen > 0 ? hyphen + 1 : end;
    lines.push(characters.slice(0, cut).join(''));
    rest = characters.slice(cut).join('');
  }
  if (rest) lines.push(shortenName(rest, width, size));
  return lines;
}
