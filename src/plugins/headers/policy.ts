import {createHash} from 'node:crypto';
import {policyNames} from '../../components/trusted/policyNames';
import type {Inline} from './inline';

/**
 * Everything that a host should say beside the files themselves. `_headers` (Netlify, Cloudflare Pages), the configuration of nginx
 * and the `<meta>` of every page are written from here, so no two hosts say different things.
 */

/** Sources of a Content-Security-Policy, `'sha256-…'`, sorted, each once. */
export type Hashes = {scripts: string[]; styles: string[]};

/** Browsers read a lone or paired carriage return as a line feed before they hash what stands between the tags. */
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;

export function hashesOf(pages: Inline[]): Hashes {
  const sources = (texts: string[]) => [...new Set(texts.map(hashOf))].sort();
  return {scripts: sources(pages.flatMap(({scripts}) => scripts)), styles: sources(pages.flatMap(({styles}) => styles))};
}

/**
 * A header must stay below 2,000 characters (Cloudflare) and be cheap. Critical style sheets differ from page to page; where there
 * are more of them than this, the header leaves inline style sheets to the `<meta>` of each page, which names its own and no other.
 */
const mostStyles = 16;

/**
 * What a page may load and run. Scripts: files of this site, and what the build has inlined, by hash; nothing evaluated, no handler in
 * an attribute. Style attributes stay allowed: the figures are drawn with them, and they load nothing that `img-src` does not allow.
 */
export function contentPolicy({scripts, styles}: Hashes): string {
  const inlined = styles.length > mostStyles ? ["'unsafe-inline'"] : styles;
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...inlined].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    ['trusted-types', ...Object.values(policyNames)].join(' '),
  ].join('; ');
}

/** The rest of the policy of a page whose host sends `contentPolicy` with it: which style sheet the page has inlined. */
export const stylePolicy = ({styles}: Hashes): string =>
  `${['style-src', "'self'", ...styles].join(' ')}; style-src-attr 'unsafe-inline'`;

/** A worker is judged by what its own file comes with; for any other script or style sheet this is idle, so it is short. */
const assetPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Names that browsers know: one that they do not is complained of on every page. What is not asked for is refused, also to whatever a page may be made to frame. */
const noPermissions = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * By what lies there. `page` is everything that is nothing else: pages, their Markdown, manifests, what is not found.
 * `embed` is made to stand in other people's pages; pictures may be shown there, too (link previews).
 */
export type Kind = 'page' | 'embed' | 'asset' | 'picture' | 'serviceWorker';

/** Regular expressions that JavaScript and nginx read alike, over paths without query. The first that fits counts. */
export const patterns: [Exclude<Kind, 'page'>, string][] = [
  ['embed', '^/(en/)?embed/'],
  ['asset', '^/(en/)?assets/'],
  ['picture', '^/(en/)?img/'],
  ['serviceWorker', '^/(en/)?sw\\.js$'],
];

export const kindOf = (path: string): Kind => patterns.find(([, pattern]) => new RegExp(pattern).test(path))?.[0] ?? 'page';

/** A header: what it says of everything, and where it says something else; an empty value is not sent. */
export type Header = {
  name: string;
  value: string;
  but?: Partial<Record<Kind, string>>;
  /** The other values only say less, to save bytes: a host that cannot tell them apart sends `value` everywhere. */
  isOnlyLess?: boolean;
};

export function headers(hashes: Hashes): Header[] {
  return [
    {
      name: 'Content-Security-Policy',
      value: contentPolicy(hashes),
      but: {asset: assetPolicy, serviceWorker: assetPolicy},
      isOnlyLess: true,
    },
    // A second policy: both hold.
    {
      name: 'Content-Security-Policy',
      value: "frame-ancestors 'none'",
      but: {embed: '', asset: '', picture: '', serviceWorker: ''},
    },
    {name: 'X-Frame-Options', value: 'DENY', but: {embed: '', asset: '', picture: '', serviceWorker: ''}},
    {name: 'X-Content-Type-Options', value: 'nosniff'},
    {name: 'Referrer-Policy', value: 'same-origin'},
    {name: 'Permissions-Policy', value: noPermissions, but: {asset: '', picture: '', serviceWorker: ''}, isOnlyLess: true},
    {
      name: 'Cross-Origin-Opener-Policy',
      value: 'same-origin',
      but: {asset: '', picture: '', serviceWorker: ''},
      isOnlyLess: true,
    },
    // What an embed is made of, too: in a frame with a sandbox it has an origin of its own, to which we are another site.
    {
      name: 'Cross-Origin-Resource-Policy',
      value: 'same-origin',
      but: {embed: 'cross-origin', asset: 'cross-origin', picture: 'cross-origin'},
    },
    {
      name: 'Cache-Control',
      value: 'no-cache',
      but: {asset: 'public, max-age=31536000, immutable', picture: 'public, max-age=86400', serviceWorker: 'no-store'},
    },
  ];
}

export const valueFor = ({value, but}: Header, kind: Kind): string => but?.[kind] ?? value;
