import type {Place} from './place';

/** What somebody else's page needs in order to show an exhibit. */
export type Embed = {src: string; title: string; height: number};

const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const embedThemes = themes;

const ofExhibit = /^figure-([\w-]+)$/;

/**
 * The address of an exhibit by itself, given that of the page it stands on; nothing for what is none. It is that of its state in
 * the chapter with another path.
 */
export function embedAddress({id, query = {}, inFull}: Place, here: string, theme: Theme): string | undefined {
  const exhibit = ofExhibit.exec(id)?.[1];
  const url = new URL(here);
  const base = /^(.*\/)(?:pods|embed)\/[\w-]+/.exec(url.pathname)?.[1];
  if (exhibit === undefined || base === undefined) return undefined;
  const states = Object.entries(inFull ?? query).filter(([, value]) => value);
  url.pathname = `${base}embed/${exhibit}`;
  url.search = new URLSearchParams([...states, ...(theme === 'system' ? [] : [['theme', theme]])]).toString();
  url.hash = '';
  return url.href;
}

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');

/** The frame as HTML. As high as the exhibit is on the page it was copied from; it is fetched when it comes near. */
export function embedCode({src, title, height}: Embed): string {
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`;
}

/**
 * Lets frames of ours be as high as what is in them. It hears nobody but us: the origin is checked (a frame in a sandbox has none
 * and says "null"), then whether it is a frame of this page that shows us, then that the height is a number.
 */
export function heightListener(src: string): string {
  const {origin} = new URL(src);
  return `<script>
addEventListener('message', ({origin, source, data}) => {
  if ((origin !== '${origin}' && origin !== 'null') || data?.type !== 'edamame:height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe[src^="${origin}/"]'))
    if (frame.contentWindow === source) frame.style.height = Math.min(data.height, 8000) + 'px';
});
</script>`;
}
