const farEnough = 60;

/** Calls with 1 for a finger that goes to the left, with -1 for one that goes to the right. What scrolls sideways keeps the finger. */
export function whenSwiped(area: HTMLElement, swiped: (by: 1 | -1) => void, signal: AbortSignal): void {
  let from: Touch | undefined;
  area.addEventListener(
    'touchstart',
    ({touches, target}) => {
      from = touches.length === 1 && !scrollsSideways(target, area) ? touches[0] : undefined;
    },
    {signal, passive: true},
  );
  area.addEventListener(
    'touchend',
    ({changedTouches}) => {
      const to = changedTouches[0];
      if (!from || !to) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      if (Math.abs(x) > farEnough && Math.abs(x) > 2 * Math.abs(y)) swiped(x < 0 ? 1 : -1);
    },
    {signal, passive: true},
  );
}

function scrollsSideways(target: EventTarget | null, area: HTMLElement): boolean {
  for (let at = target instanceof Element ? target : null; at && at !== area; at = at.parentElement) {
    if (at.matches('input, select') || at.scrollWidth > at.clientWidth + 1) {
      const {overflowX} = getComputedStyle(at);
      if (at.matches('input, select') || overflowX === 'auto' || overflowX === 'scroll') return true;
    }
  }
  return false;
}
