import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import LanguageSwitch from './LanguageSwitch';

/** The switch in the navbar and, on narrow screens, in the drawer. Only chapters have blocks to put side by side. */
export default function NavbarSwitch({mobile}: {mobile?: boolean}): ReactNode {
  const {activeDoc} = useActiveDocContext(undefined);
  const languages = <LanguageSwitch paired={activeDoc !== undefined} />;
  return mobile ? <li className="menu__list-item">{languages}</li> : languages;
}
