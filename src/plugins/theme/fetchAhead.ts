import type {HtmlTagObject} from '@docusaurus/types';

/** Addresses of the site that are no pages but files, or pages for other sites, in either language. */
const noPages = ['/*.*', '/*embed/*'];

/**
 * Speculation rules: a page is fetched, not run, when a reader points at a link to it for a moment or presses it. The head of the
 * page takes them out for those who save data: see head.js. Browsers that do not know them fetch nothing ahead.
 */
export const fetchAhead: HtmlTagObject = {
  tagName: 'script',
  attributes: {type: 'speculationrules'},
  innerHTML: JSON.stringify({
    prefetch: [
      {
        where: {
          and: [{href_matches: '/*'}, {not: {href_matches: noPages}}],
        },
        eagerness: 'moderate',
      },
    ],
  }),
};
