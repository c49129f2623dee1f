import {island} from '../components/island/island';
import LanguageOffer from '../components/LanguageOffer/LanguageOffer';

export default island('LanguageOffer', LanguageOffer, {wakes: 'once'});
