import type {ClaimId} from '../../../book/realPods';
import type {WordsOf} from './claimWords';
import {ends} from './ends';
import {limits} from './limits';
import {privilege} from './privilege';
import {restarts} from './restarts';
import {sharing} from './sharing';

/** The words of every claim that `npm run test:pods` tries. */
export const claims: WordsOf<ClaimId> = {...sharing, ...ends, ...restarts, ...limits, ...privilege};
