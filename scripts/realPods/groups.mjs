import {endsAlone, endsTogether, pidOne} from './claims/ends.mjs';
import {failing, order} from './claims/inits.mjs';
import {limits, written} from './claims/limits.mjs';
import {keepsOne, minimal, privileged, privileges, restricted} from './claims/privilege.mjs';
import {always, kept, never, onFailure} from './claims/restarts.mjs';
import {hostNetwork, hostnames, oneProcessTable, ports, sharing} from './claims/sharing.mjs';

/**
 * What is claimed, by subject. A group is one Pod: `file` (of this folder if `own`, else of static/manifests), what is changed in it, when
 * it is `ready` to be looked at, and the claims in the order in which they are tried. A claim has the fact and the `place` of the book
 * that it backs; `see` says what happens (nothing: it cannot be seen here), and `holds` whether that is what the engine and the book say.
 */
export const subjects = {
  sharing: [sharing, ports, oneProcessTable, hostNetwork, hostnames],
  ends: [endsAlone, endsTogether, pidOne],
  restarts: [kept, always, onFailure, never],
  inits: [order, failing],
  limits: [limits, written],
  privilege: [minimal, keepsOne, privileges, restricted, privileged],
};

export const claims = Object.values(subjects)
  .flat()
  .flatMap((group) => group.claims.map((claim) => ({...claim, group})));
