import {policyFor} from './policyFor';
import {policyNames} from './policyNames';

let policy: {createHTML(text: string): string} | undefined;

/**
 * A page of this site, taken apart. The text must have been fetched from this site. A parsed page is a document of its own: nothing in
 * it is loaded or run.
 */
export function parseOwnPage(text: string): Document {
  policy ??= policyFor(policyNames.pages, {createHTML: (page: string) => page});
  return new DOMParser().parseFromString(policy.createHTML(text), 'text/html');
}
