import {type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {useWords} from '../language/useWords';
import styles from './Enlarge.module.css';
import {words} from './enlargeWords';
import {fitting, stepped, within} from './scale';

type Props = {drawing: SVGSVGElement; onClose: () => void};
type Point = {x: number; y: number};

/**
 * A picture of a drawing as it is at this moment, to look at closely: by buttons, keys, wheel and two fingers. What can be pressed in
 * it stays in the page.
 */
export function Enlarged({drawing, onClose}: Props): ReactNode {
  const phrases = useWords(words);
  const dialog = useRef<HTMLDialogElement>(null);
  const place = useRef<HTMLElement>(null);
  const picture = useRef<SVGSVGElement>(undefined);
  const natural = {width: drawing.width.baseVal.value, height: drawing.height.baseVal.value};
  const [scale, setScale] = useState(1);
  /** The scale that is drawn: events come faster than React draws. */
  const now = useRef(1);

  const whole = (): number => {
    const {clientWidth = 1, clientHeight = 1} = place.current ?? {};
    return fitting(natural, {width: clientWidth, height: clientHeight});
  };

  /** Draws at another scale, and keeps the point of the drawing that lies at `at` where it is. */
  function draw(wanted: number, at?: Point): void {
    const box = place.current;
    if (!box || !picture.current) return;
    const next = within(wanted, whole());
    const {x, y} = at ?? {x: box.clientWidth / 2, y: box.clientHeight / 2};
    const {scrollLeft, scrollTop} = box;
    const ratio = next / now.current;
    picture.current.style.width = `${natural.width * next}px`;
    picture.current.style.height = `${natural.height * next}px`;
    box.scrollTo((scrollLeft + x) * ratio - x, (scrollTop + y) * ratio - y);
    now.current = next;
    setScale(next);
  }

  useLayoutEffect(() => {
    dialog.current?.showModal();
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    // What it refers to by id is found in the drawing itself, which is still in the page.
    for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
    picture.current = copy;
    place.current?.replaceChildren(copy);
    const shown = drawing.getBoundingClientRect().width / natural.width;
    draw(Math.max(whole(), shown * 1.6));
    place.current?.focus();
  }, [drawing]);

  useEffect(() => {
    const box = place.current;
    if (!box) return;
    const fingers = new Map<number, Point>();
    const spread = (): number => {
      const [one, other] = [...fingers.values()];
      return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
    };
    const here = ({clientX, clientY}: MouseEvent): Point => {
      const {left, top} = box.getBoundingClientRect();
      return {x: clientX - left, y: clientY - top};
    };
    // A wheel scrolls; with Ctrl, as which two fingers on a pad arrive, it changes the size of this instead of that of the page.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      draw(now.current * Math.exp(-event.deltaY / 200), here(event));
    };
    const onDown = (event: PointerEvent) => fingers.set(event.pointerId, here(event));
    const onMove = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const wide = spread();
      const at = here(event);
      fingers.set(event.pointerId, at);
      if (fingers.size === 2 && wide > 0) draw((now.current * spread()) / wide, at);
      else if (event.pointerType === 'mouse') box.scrollBy(before.x - at.x, before.y - at.y);
    };
    const onUp = ({pointerId}: PointerEvent) => fingers.delete(pointerId);
    const fit = () => draw(now.current);
    box.addEventListener('wheel', onWheel, {passive: false});
    box.addEventListener('pointerdown', onDown);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
    window.addEventListener('resize', fit);
    return () => {
      box.removeEventListener('wheel', onWheel);
      box.removeEventListener('pointerdown', onDown);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
      window.removeEventListener('resize', fit);
    };
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Record<string, () => void> = {
      '+': () => draw(stepped(now.current, 1)),
      '=': () => draw(stepped(now.current, 1)),
      '-': () => draw(stepped(now.current, -1)),
      '0': () => draw(whole()),
    };
    keys[event.key]?.();
    // The page behind has keys of its own, which are not meant.
    event.stopPropagation();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={drawing.querySelector('title')?.textContent ?? drawing.getAttribute('aria-label') ?? phrases.enlarge}
      data-enlarged
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <div className={styles.bar}>
        <button type="button" data-scale="smaller" onClick={() => draw(stepped(now.current, -1))}>
          <span aria-hidden="true">−</span> <span className={styles.word}>{phrases.smaller}</span>
        </button>
        <output className={styles.scale}>{Math.round(scale * 100)} %</output>
        <button type="button" data-scale="larger" onClick={() => draw(stepped(now.current, 1))}>
          <span aria-hidden="true">+</span> <span className={styles.word}>{phrases.larger}</span>
        </button>
        <button type="button" data-scale="whole" onClick={() => draw(whole())}>
          {phrases.whole}
        </button>
        <p className={styles.keys}>{phrases.keys}</p>
        <button type="button" data-scale="close" onClick={() => dialog.current?.close()}>
          {phrases.close}
        </button>
      </div>
      <section ref={place} className={styles.place} tabIndex={0} aria-label={phrases.place} />
    </dialog>
  );
}
