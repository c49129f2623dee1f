/**
 * Trusted Types: where a browser knows them, no text becomes markup or the address of a script unless one of these has passed it,
 * each made once, by the one place that needs it. The policy of every page names them (src/plugins/headers).
 */
export const policyNames = {
  /** The starter in the head: addresses of the client's scripts. */
  starter: 'edamame-starter',
  /** The bundler: addresses of chunks and workers. */
  bundler: 'edamame-bundler',
  /** `ownPage.ts`: pages of this site. */
  pages: 'edamame-pages',
  /** Registration of the service worker. */
  offline: 'edamame-offline',
};
