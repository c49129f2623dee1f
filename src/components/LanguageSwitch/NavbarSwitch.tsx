import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';
import useRouteContext from '@docusaurus/useRouteContext';
import type {ReactNode} from 'react';
import LanguageSwitch from '../../islands/LanguageSwitch';

/** The switch in the navbar and, on narrow screens, in the drawer. Only chapters have blocks to put side by side. */
export default function NavbarSwitch({mobile}: {mobile?: boolean}): ReactNode {
  const {activeDoc} = useActiveDocContext(undefined);
  const {name} = useRouteContext().plugin;
  // Who finds nothing at an address gets a page of no plugin; below the chapters, one of theirs without a chapter.
  const nowhere = name === 'native' || (name === 'docusaurus-plugin-content-docs' && activeDoc === undefined);
  const languages = <LanguageSwitch paired={activeDoc !== undefined} nowhere={nowhere} />;
  return mobile ? <li className="menu__list-item">{languages}</li> : languages;
}
