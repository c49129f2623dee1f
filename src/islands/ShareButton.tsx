import {island} from '../components/island/island';
import ShareButton from '../components/Share/ShareButton';

export default island('ShareButton', ShareButton);
