import type {ClaimId, Sightings} from '../../../book/realPods';
import type {Words} from '../../language/useWords';

/** A claim, and what was seen of it when it was tried. Code stands between backticks. */
export type ClaimWords<Seen> = Words<{says: string; saw: (seen: Seen) => string}>;

export type WordsOf<Id extends ClaimId> = {[One in Id]: ClaimWords<Sightings[One]>};
