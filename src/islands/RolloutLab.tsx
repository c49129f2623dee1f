import {island} from '../components/island/island';
import RolloutLab from '../components/RolloutLab/RolloutLab';

export default island('RolloutLab', RolloutLab);
