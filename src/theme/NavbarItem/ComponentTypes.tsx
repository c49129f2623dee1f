import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import LanguageSwitch from '../../components/LanguageSwitch/LanguageSwitch';

export default {...ComponentTypes, 'custom-languageSwitch': LanguageSwitch};
