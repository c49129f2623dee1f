import FormerAddresses from '../components/FormerAddresses/FormerAddresses';
import {island} from '../components/island/island';

export default island('FormerAddresses', FormerAddresses, {wakes: 'once'});
