import type {Language} from '../components/language/useWords';

/** What a request says of itself; the worker decides by nothing else. */
export type Asked = {url: string; origin: string; method: string; mode: string; range: boolean};

/**
 * `page`: HTML, newest first. `asset`: its name changes with its contents, so what is kept is right. `file`: anything else of the
 * site. `leave`: none of the worker's business; the browser goes on as if there were no worker.
 */
export type Route = 'page' | 'asset' | 'file' | 'leave';

const hashed = /^\/(?:en\/)?assets\/(?:.*[./-])?[0-9a-f]{8,}\.\w+$/;

/** The worker itself and what is too large to lie in a cache by the way. */
const never = /^\/(?:sw(?:-withdrawn)?\.js|[\w-]+\.(?:zip|pdf))$/;

/** How a request is answered. */
export function routeOf({url, origin, method, mode, range}: Asked): Route {
  const {origin: at, pathname} = new URL(url);
  if (at !== origin || method !== 'GET' || range || never.test(pathname)) return 'leave';
  if (hashed.test(pathname)) return 'asset';
  if (mode === 'navigate' || isPage(pathname)) return isPage(pathname) ? 'page' : 'file';
  return 'file';
}

/** Pages have no ending, or that of HTML. */
const isPage = (pathname: string): boolean => /(?:^|\/)[^/.]*$|\.html$/.test(pathname);

/**
 * The name under which a thing is kept. A page is one page whatever its query says: figures and search read it in the browser. And
 * whichever way a server spells its address (`/pods/what`, `/pods/what/`, `/pods/what/index.html`), it is the same page.
 */
export function keyOf(url: string): string {
  const path = new URL(url, 'https://book.invalid').pathname;
  return path.replace(/(?:\/index)?(?:\.html)?$/, '').replace(/\/+$/, '') || '/';
}

export const languageOf = (path: string): Language => (/^\/en(?:\/|$)/.test(path) ? 'en' : 'zh-CN');

export const rootOf = (language: Language): string => (language === 'en' ? '/en' : '/');

/** The page that answers for those that are not kept. */
export const fallbackOf = (language: Language): string => (language === 'en' ? '/en/offline' : '/offline');
