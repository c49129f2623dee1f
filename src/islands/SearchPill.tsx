import {island} from '../components/island/island';
import {SearchPill} from '../components/Search/SearchPill';

export default island('SearchPill', SearchPill);
