import {island} from '../components/island/island';
import NavbarSearch from '../components/Search/NavbarSearch';

export default island('NavbarSearch', NavbarSearch, {wakes: 'once'});
