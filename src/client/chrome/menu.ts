/** What lies below the open menu: for the time being, nothing of it can be reached. */
const below = '[data-skip], [data-navbar], [data-text], [data-text] ~ :not([data-menu])';

const menuOf = (page: Document) => page.querySelector<HTMLElement>('[data-menu]');

/** Elements within which the menu itself stands cannot be put away whole. */
function putAway(page: Document, away: boolean): void {
  const menu = menuOf(page);
  const inert = (element: Element): void => {
    if (element === menu) return;
    if (!menu || !element.contains(menu)) element.toggleAttribute('inert', away);
    else for (const child of element.children) inert(child);
  };
  for (const element of page.querySelectorAll(below)) inert(element);
}

const closeButton = (menu: HTMLElement) => menu.querySelector<HTMLElement>('[data-menu-button="close"]');

function enter(page: Document, menu: HTMLElement): void {
  putAway(page, true);
  if (!menu.contains(page.activeElement)) closeButton(menu)?.focus();
}

/**
 * The browser opens and closes the menu. This keeps the keyboard within it, and closes it when the reader has gone where one of its
 * links leads or the window has become so wide that there is no need for it.
 */
export function keepMenu(page: Document): void {
  if (!('popover' in HTMLElement.prototype)) {
    keepMenuOpenByHand(page);
    return;
  }
  const isMenu = (target: EventTarget | null): target is HTMLElement =>
    target instanceof HTMLElement && 'menu' in target.dataset;
  page.addEventListener(
    'beforetoggle',
    (event) => {
      // Before it closes: the browser gives the focus back to the button, which has to be able to take it.
      if (isMenu(event.target) && event.newState === 'closed') putAway(page, false);
    },
    true,
  );
  page.addEventListener(
    'toggle',
    (event) => {
      if (isMenu(event.target) && event.newState === 'open') enter(page, event.target);
    },
    true,
  );
  // It may have been opened before there was anyone to listen.
  const open = page.querySelector<HTMLElement>('[data-menu]:popover-open');
  if (open) enter(page, open);
  const close = () => {
    const menu = menuOf(page);
    if (menu?.matches(':popover-open')) menu.hidePopover();
  };
  page.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest('[data-menu] a')) close();
  });
  // 997 pixels, in letters as style sheets count them (plugins/textSize).
  window.matchMedia('(min-width: 62.3125em)').addEventListener('change', close);
  // Whoever comes back by the browser's Back finds the page, not the menu.
  window.addEventListener('pagehide', close);
}

/** For browsers that know no popover. */
function keepMenuOpenByHand(page: Document): void {
  let opener: HTMLElement | undefined;
  const show = (shown: boolean): void => {
    const menu = menuOf(page);
    if (!menu) return;
    menu.toggleAttribute('data-open', shown);
    putAway(page, shown);
    (shown ? closeButton(menu) : opener)?.focus();
  };
  page.addEventListener('click', ({target}) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('[data-menu-button="open"]');
    if (button) opener = button;
    if (button) show(true);
    else if (
      menuOf(page)?.hasAttribute('data-open') &&
      (!target.closest('[data-menu]') || target.closest('[data-menu] :is(a, [data-menu-button])'))
    )
      show(false);
  });
  page.addEventListener('keydown', ({key}) => {
    if (key === 'Escape' && menuOf(page)?.hasAttribute('data-open')) show(false);
  });
}
