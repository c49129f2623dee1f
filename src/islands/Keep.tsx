import {island} from '../components/island/island';
import Keep from '../components/Offline/Keep';

export default island('Keep', Keep, {wakes: 'load'});
