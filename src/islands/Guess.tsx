import {island} from '../components/island/island';
import Guess from '../components/NoSuchPage/Guess';

export default island('Guess', Guess, {wakes: 'load'});
