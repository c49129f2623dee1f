import {island} from '../components/island/island';
import SurvivalBench from '../components/SurvivalBench/SurvivalBench';

export default island('SurvivalBench', SurvivalBench);
