import {island} from '../components/island/island';
import SearchPage from '../components/Search/SearchPage';

export default island('SearchPage', SearchPage, {wakes: 'load'});
