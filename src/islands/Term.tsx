import {island} from '../components/island/island';
import Term from '../components/Term/Term';

export default island('Term', Term, {keys: () => []});
