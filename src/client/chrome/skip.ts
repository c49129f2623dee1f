/** Past the frame, as the link does, but the address stays that of the page: nobody passes on a link to where the text begins. */
export function skipToText(page: Document): void {
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-skip]')) return;
    const text = page.querySelector<HTMLElement>('[data-text]');
    if (!text) return;
    event.preventDefault();
    text.tabIndex = -1;
    text.focus();
    text.addEventListener('blur', () => text.removeAttribute('tabindex'), {once: true});
  });
}
