import FieldExplorer from '../components/FieldExplorer/FieldExplorer';
import {island} from '../components/island/island';

export default island('FieldExplorer', FieldExplorer, {keys: () => ['field']});
