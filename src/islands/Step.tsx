import {island} from '../components/island/island';
import Step from '../components/Manifest/Step';

export default island('Step', Step);
