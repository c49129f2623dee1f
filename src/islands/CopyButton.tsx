import {island} from '../components/island/island';
import {CopyButton} from '../components/Listing/CopyButton';

export default island('CopyButton', CopyButton);
