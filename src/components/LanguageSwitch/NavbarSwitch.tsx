import {useActiveDocContext} from '@docusaurus/plugin-content-docs/client';
import useRouteContext from '@docusaurus/useRouteContext';
import type {ReactNode} from 'react';
import LanguageSwitch from '../../islands/LanguageSwitch';

/** The switch in the bar of every page. Only chapters have blocks to put side by side. */
export default function NavbarSwitch(): ReactNode {
  const {activeDoc} = useActiveDocContext(undefined);
  const {name} = useRouteContext().plugin;
  // Who finds nothing at an address gets a page of no plugin; below the chapters, one of theirs without a chapter.
  const nowhere = name === 'native' || (name === 'docusaurus-plugin-content-docs' && activeDoc === undefined);
  return <LanguageSwitch paired={activeDoc !== undefined} nowhere={nowhere} />;
}
