import Concepts from '../components/Concepts/Concepts';
import {island} from '../components/island/island';

export default island('Concepts', Concepts, {wakes: 'address'});
