import {island} from '../components/island/island';
import TerminationLab from '../components/TerminationLab/TerminationLab';

export default island('TerminationLab', TerminationLab);
