import {island} from '../components/island/island';
import LanguageSwitch from '../components/LanguageSwitch/LanguageSwitch';

export default island('LanguageSwitch', LanguageSwitch, {wakes: 'once'});
