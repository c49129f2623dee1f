import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import NavbarSwitch from '../../components/LanguageSwitch/NavbarSwitch';
import NavbarSearch from '../../islands/NavbarSearch';

export default {...ComponentTypes, 'custom-languageSwitch': NavbarSwitch, 'custom-search': NavbarSearch};
