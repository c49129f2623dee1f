import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import LanguageSwitch from '../../components/LanguageSwitch/LanguageSwitch';
import NavbarSearch from '../../components/Search/NavbarSearch';

export default {...ComponentTypes, 'custom-languageSwitch': LanguageSwitch, 'custom-search': NavbarSearch};
