import {island} from '../components/island/island';
import RestartLab from '../components/RestartLab/RestartLab';

export default island('RestartLab', RestartLab);
