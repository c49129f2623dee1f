import {policyFor} from './policyFor';
import {policyNames} from './policyNames';

let policy: {createScriptURL(address: string): string} | undefined;

/** The address of the service worker, as a browser with Trusted Types wants it. There is one, and no text from outside is in it. */
export function workerAddress(): string {
  policy ??= policyFor(policyNames.offline, {createScriptURL: () => '/sw.js'});
  return policy.createScriptURL('');
}
