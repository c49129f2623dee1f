import useIsBrowser from '@docusaurus/useIsBrowser';
import {type CSSProperties, type KeyboardEvent, type MouseEvent, type ReactNode, useLayoutEffect, useRef} from 'react';
import type {PodFigure} from '../../diagram/figure';
import styles from './PodDiagram.module.css';
import {partAt, partBoxes} from './parts';

type Props = {
  figure: PodFigure;
  children: ReactNode;
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
  nameOf: (id: string) => string;
  groupName: string;
  hintId: string;
  panelId: string;
};

const steps: Record<string, number> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/**
 * A drawing with real buttons over its parts, once it is alive: before, they could not answer, and a press is kept by its place. One of
 * them is in the tab order; arrow keys go through the parts in reading order, Enter and Space press, Escape clears the selection.
 */
export function Stage({figure, children, selected, onSelect, nameOf, groupName, hintId, panelId}: Props): ReactNode {
  const isAlive = useIsBrowser();
  const stage = useRef<HTMLDivElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const boxes = partBoxes(figure);
  const entry = boxes.some(({id}) => id === selected) ? selected : boxes[0]?.id;
  // A tenth of a percent is a pixel and a half of the widest figure.
  const percent = (value: number, whole: number) => `${Math.round((value / whole) * 1000) / 10}%`;

  // Until it is alive the drawing itself is the stop, be it only to be scrolled; who stands on it then goes on to its parts.
  useLayoutEffect(() => {
    if (isAlive && document.activeElement === stage.current)
      group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({preventScroll: true});
  }, [isAlive]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key === 'Escape') {
      onSelect(undefined);
      return;
    }
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const targets: Record<string, number> = {Home: 0, End: buttons.length - 1};
    const step = steps[event.key];
    const target = step === undefined ? targets[event.key] : (at + step + buttons.length) % buttons.length;
    if (target === undefined || at < 0) return;
    event.preventDefault();
    buttons[target]?.focus();
  }

  /** What lies under a press; on the bare ground it clears the selection. */
  function press({clientX, clientY, currentTarget}: MouseEvent): void {
    const {left, top, width} = currentTarget.getBoundingClientRect();
    const scale = figure.width / width;
    const id = partAt(boxes, (clientX - left) * scale, (clientY - top) * scale);
    onSelect(id === selected ? undefined : id);
  }

  return (
    <div
      ref={stage}
      className={styles.stage}
      data-layout={figure.layout === 'standing' ? 'narrow' : 'wide'}
      // Taken out of the order only: an element that cannot have the focus any more loses it before it can be handed on.
      tabIndex={isAlive ? -1 : 0}
      {...(isAlive ? {} : {role: 'group', 'aria-label': groupName})}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: every part has a button of its own, and Escape clears the selection */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div
        className={styles.ground}
        style={{'--figure-width': `${figure.width}px`, aspectRatio: `${figure.width} / ${figure.height}`} as CSSProperties}
        onClick={press}
      >
        {children}
        {isAlive && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div ref={group} role="group" aria-label={groupName} aria-describedby={hintId} onKeyDown={onKeyDown}>
            {boxes.map(({id, x, y, width, height, round}) => (
              <button
                key={id}
                type="button"
                className={styles.part}
                data-part={id}
                aria-pressed={id === selected}
                aria-label={nameOf(id)}
                aria-controls={panelId}
                tabIndex={id === entry ? 0 : -1}
                style={{
                  left: percent(x, figure.width),
                  top: percent(y, figure.height),
                  width: percent(width, figure.width),
                  height: percent(height, figure.height),
                  borderRadius: `${round}px`,
                }}
                onClick={(event) => {
                  event.stopPropagation();
                  onSelect(id === selected ? undefined : id);
                }}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
