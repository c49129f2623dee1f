import {island} from '../components/island/island';
import Playground from '../components/Playground/Playground';

export default island('Playground', Playground, {wakes: 'load'});
