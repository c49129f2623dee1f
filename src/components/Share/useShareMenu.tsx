import {type ComponentProps, type ComponentType, type ReactNode, useState} from 'react';
import {createPortal} from 'react-dom';
import type {Place} from './place';
import type ShareDialog from './ShareDialog';

type Dialog = ComponentType<ComponentProps<typeof ShareDialog>>;
type Open = {Dialog: Dialog; place: Place; trigger: HTMLElement; isBlocked: boolean};

export type ShareMenu = {
  open: (place: Place, trigger: HTMLElement, isBlocked?: boolean) => Promise<void>;
  menu: ReactNode;
};

/**
 * The menu of a place, fetched when it is opened for the first time. If it cannot be fetched (the reader is offline by now), the
 * address bar gets the link, as it does from a plain `#`.
 */
export function useShareMenu(): ShareMenu {
  const [shown, show] = useState<Open>();

  async function open(place: Place, trigger: HTMLElement, isBlocked = false): Promise<void> {
    try {
      const {default: Dialog} = await import('./ShareDialog');
      show({Dialog, place, trigger, isBlocked});
    } catch {
      window.location.hash = place.id;
    }
  }

  const menu = shown && createPortal(<Menu {...shown} onClose={() => show(undefined)} />, document.body);
  return {open, menu};
}

function Menu({Dialog, ...rest}: Open & {onClose: () => void}): ReactNode {
  return <Dialog {...rest} />;
}
