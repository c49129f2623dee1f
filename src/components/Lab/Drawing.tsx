import {type ReactNode, useEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import styles from './Lab.module.css';

type Props = {layout: 'wide' | 'narrow'; children: () => ReactNode};

/**
 * One of two drawings of the same, of which the style sheet shows the one there is room for. The server's page has both, as nobody knows the
 * reader's screen before; from then on only the one in sight is drawn, and on paper, whose width is another, both again.
 */
export function Drawing({layout, children}: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [isShown, show] = useState(true);
  useEffect(() => {
    const {current} = place;
    if (!current) return undefined;
    const look = () => show(current.clientWidth > 0);
    const print = () => flushSync(() => show(true));
    const observer = new ResizeObserver(look);
    observer.observe(current);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', look);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', look);
    };
  }, []);
  return (
    <div ref={place} className={styles.drawing} data-layout={layout}>
      {isShown && children()}
    </div>
  );
}
