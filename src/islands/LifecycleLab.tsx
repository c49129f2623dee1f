import {island} from '../components/island/island';
import LifecycleLab from '../components/LifecycleLab/LifecycleLab';

export default island('LifecycleLab', LifecycleLab);
