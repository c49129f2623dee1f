import LivePod from '../components/Home/LivePod';
import {island} from '../components/island/island';

export default island('LivePod', LivePod, {keys: () => ['file-puller']});
