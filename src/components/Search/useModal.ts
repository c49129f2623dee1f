import {type RefObject, useLayoutEffect} from 'react';

/** Opens a dialog above the page, which stays where it is: it neither scrolls behind nor shifts when its scrollbar goes. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const {style, clientWidth} = document.documentElement;
    const before = {overflow: style.overflow, paddingRight: style.paddingRight};
    const scrollbar = window.innerWidth - clientWidth;
    style.overflow = 'hidden';
    if (scrollbar > 0) style.paddingRight = `${scrollbar}px`;
    if (!dialog.current?.open) dialog.current?.showModal();
    return () => void Object.assign(style, before);
  }, [dialog]);
}
