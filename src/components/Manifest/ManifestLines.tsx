import {type KeyboardEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import styles from './Manifest.module.css';
import type {Lines, Token} from './manifest';

/** The pieces of a highlighted line. */
export function Tokens({line}: {line: Token[]}): ReactNode {
  return line.map((token, index) =>
    typeof token === 'string' ? (
      token
    ) : (
      <span key={index} data-token={token[1]}>
        {token[0]}
      </span>
    ),
  );
}

/** A line with its end. Two texts side by side would cost a mark between them. */
export function ended(line: Token[]): Token[] {
  const last = line.at(-1);
  return typeof last === 'string' ? [...line.slice(0, -1), `${last}\n`] : [...line, '\n'];
}

export const sourceOf = (lines: readonly Token[][]): string =>
  `${lines.map((line) => line.map((token) => (typeof token === 'string' ? token : token[0])).join('')).join('\n')}\n`;

type Props = {
  lines: Token[][];
  name: string;
  hintId?: string;
  marked: readonly Lines[];
  onPick?: (line: number) => void;
};

/**
 * A manifest, line by line. The lines of the selection are marked by a bar and a ground; a line can be picked with a click, or
 * with the arrow keys and Enter.
 */
export function ManifestLines({lines, name, hintId, marked, onPick}: Props): ReactNode {
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const isMarked = (line: number) => marked.some(([first, last]) => line >= first && line <= last);
  const firstMarked = marked[0]?.[0];

  // Only the list scrolls, never the page.
  useEffect(() => {
    const box = list.current;
    const line = firstMarked === undefined ? undefined : box?.children[firstMarked - 1];
    if (!box || !(line instanceof HTMLElement)) return;
    box.scrollTop = Math.max(0, line.offsetTop - box.clientHeight / 4);
  }, [firstMarked]);

  function onKeyDown(event: KeyboardEvent): void {
    const step: Record<string, number> = {ArrowDown: 1, ArrowUp: -1, Home: -lines.length, End: lines.length};
    const by = step[event.key];
    if (by !== undefined) {
      event.preventDefault();
      const next = Math.min(lines.length - 1, Math.max(0, active + by));
      setActive(next);
      list.current?.children[next]?.scrollIntoView({block: 'nearest'});
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPick?.(active + 1);
    }
  }

  return (
    <div
      ref={list}
      className={styles.lines}
      role="listbox"
      aria-label={name}
      aria-describedby={hintId}
      aria-multiselectable
      aria-activedescendant={`${hintId}-${active}`}
      tabIndex={0}
      lang="en"
      onKeyDown={onKeyDown}
    >
      {lines.map((line, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox handles the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus, the option is its active descendant
        <div
          key={index}
          id={index === active ? `${hintId}-${index}` : undefined}
          role="option"
          aria-selected={isMarked(index + 1)}
          data-active={index === active || undefined}
          className={styles.line}
          onClick={() => {
            setActive(index);
            onPick?.(index + 1);
          }}
        >
          <code>
            <Tokens line={line} />
          </code>
        </div>
      ))}
    </div>
  );
}
