import {createElement, type ReactNode} from 'react';

/**
 * Where the children of an island stand. They were rendered on the server and are not fetched again: React leaves the HTML of an
 * element alone that it is told to fill with HTML of its own, as long as it does not change its mind.
 */
export function Slot(): ReactNode {
  return createElement('edamame-slot', {dangerouslySetInnerHTML: {__html: ''}, suppressHydrationWarning: true});
}
