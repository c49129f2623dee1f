import {element} from './element';
import styles from './present.module.css';

/** A ring in place of the pointer, large enough for the last row. */
export function spotlight(signal: AbortSignal): {toggle: () => void} {
  let ring: HTMLElement | undefined;
  let at = {x: window.innerWidth / 2, y: window.innerHeight / 2};
  const put = () => {
    if (ring) ring.style.transform = `translate(${at.x}px, ${at.y}px)`;
  };
  const take = () => {
    ring?.remove();
    ring = undefined;
    delete document.documentElement.dataset.presentSpot;
  };
  window.addEventListener(
    'pointermove',
    ({clientX, clientY}) => {
      at = {x: clientX, y: clientY};
      put();
    },
    {signal, passive: true},
  );
  signal.addEventListener('abort', take);
  return {
    toggle() {
      if (ring) return take();
      ring = element('div', {class: styles.spot, 'aria-hidden': 'true', 'data-present-ring': ''});
      document.documentElement.dataset.presentSpot = '';
      document.body.append(ring);
      put();
    },
  };
}
