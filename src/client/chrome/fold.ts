/** The contents that lie on the text close when they have been used, when one presses beside them, and at Esc. */
export function foldContents(page: Document): void {
  const open = () => page.querySelector<HTMLDetailsElement>('[data-contents-fold][open]');
  page.addEventListener('click', ({target}) => {
    const fold = open();
    if (fold && target instanceof Element && (!fold.contains(target) || target.closest('[data-contents] a'))) fold.open = false;
  });
  page.addEventListener('focusin', ({target}) => {
    const fold = open();
    if (fold && target instanceof Node && !fold.contains(target)) fold.open = false;
  });
  page.addEventListener('keydown', (event) => {
    const fold = open();
    if (!fold || event.key !== 'Escape' || event.defaultPrevented) return;
    const summary = fold.querySelector('summary');
    fold.open = false;
    summary?.focus();
  });
}
