import {island} from '../components/island/island';
import Term from '../components/Term/Term';
import {termOnPage} from '../components/Term/termOnPage';

export default island('Term', Term, {keys: () => [], propsOnPage: termOnPage});
