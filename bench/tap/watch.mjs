/* global document, performance, requestAnimationFrame, MutationObserver, MessageChannel, window, HTMLElement, SVGElement */

/**
 * Runs in the page before anything else: keeps when a reader pressed, when the page first showed that it had noticed, when the lens was
 * put on, and what each lens was told in the end. Times are those of the browser's own clock.
 */
export function watchPresses() {
  const seen = {pressed: undefined, answered: undefined, working: undefined, heard: []};
  window.tapped = seen;
  /** The next frame has been painted. */
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(undefined);
    });
  const lensOf = (target) => target.closest?.('[data-lens-button]')?.getAttribute('data-lens-button');
  document.addEventListener(
    'pointerdown',
    ({timeStamp}) => {
      seen.pressed ??= timeStamp;
    },
    true,
  );
  // The starter keeps what it keeps at the window, before this. So what arrives here has been let through, or has been pressed again by the client.
  for (const type of ['click', 'keydown']) {
    document.addEventListener(
      type,
      ({target, key}) => {
        if (target instanceof HTMLElement || target instanceof SVGElement)
          seen.heard.push([type, key ?? '', lensOf(target) ?? '']);
      },
      true,
    );
  }
  const selected = '#figure-file-puller [data-lens-button]:not([data-lens-button="whole"])[aria-pressed="true"]';
  let isAnswering = false;
  let isWorking = false;
  new MutationObserver(() => {
    if (seen.pressed === undefined) return;
    const isSelected = document.querySelector(selected) !== null;
    if (!isAnswering && (isSelected || document.querySelector('[data-pressed]'))) {
      isAnswering = true;
      afterPaint((now) => {
        seen.answered = now;
      });
    }
    if (!isWorking && isSelected) {
      isWorking = true;
      afterPaint((now) => {
        seen.working = now;
      });
    }
  }).observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ['data-pressed', 'aria-pressed']});
}
