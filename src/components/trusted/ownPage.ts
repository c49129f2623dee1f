import {policyNames} from './policyNames';

type Policy = {createHTML(text: string): string};
type Factory = {createPolicy(name: string, rules: Policy): Policy};

let policy: Policy | undefined;

/** As much as a browser without Trusted Types asks for: nothing. */
const open: Policy = {createHTML: (text) => text};

function ours(): Policy {
  const {trustedTypes} = globalThis as {trustedTypes?: Factory};
  policy ??= trustedTypes?.createPolicy(policyNames.pages, open) ?? open;
  return policy;
}

/**
 * A page of this site, taken apart. The text must have been fetched from this site. A parsed page is a document of its own: nothing in
 * it is loaded or run.
 */
export const parseOwnPage = (text: string): Document => new DOMParser().parseFromString(ours().createHTML(text), 'text/html');
