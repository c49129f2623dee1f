/** All that a run takes which did not come with the page: the simulator, and the words for whatever may happen. */
export {simulate} from '../../lifecycle/simulate';
export {teller} from './words/teller';
