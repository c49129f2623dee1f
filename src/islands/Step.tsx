import {island} from '../components/island/island';
import Step from '../components/Manifest/Step';
import {stepOnPage} from '../components/Manifest/stepOnPage';

export default island('Step', Step, {keys: () => [], propsOnPage: stepOnPage});
