import {island} from '../components/island/island';
import Reading from '../components/Reading/Reading';

export default island('Reading', Reading, {wakes: 'once'});
