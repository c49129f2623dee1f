import {island} from '../components/island/island';
import StatusDecoder from '../components/StatusDecoder/StatusDecoder';

export default island('StatusDecoder', StatusDecoder, {wakes: 'address'});
