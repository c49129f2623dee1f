import {type KeyboardEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import {InlineCode} from '../InlineCode/InlineCode';
import {isShown} from '../isShown';
import styles from './FieldExplorer.module.css';
import type {FieldFile} from './facts';
import {above, type FieldNode, isStruct, nodesBelow} from './fieldNodes';
import type {Phrases} from './words';

type Props = {
  file: FieldFile;
  open: ReadonlySet<string>;
  onTurn: (path: string) => void;
  selected: string;
  /** It is not while something is searched. */
  shown: boolean;
  onSelect: (path: string) => void;
  phrases: Phrases;
};

/**
 * The fields as a tree with the keys of a tree: up and down, right to open, left to close, Enter to choose, a letter to the next
 * name that begins with it. Without scripts all that came with the page stands open.
 */
export function FieldTree(props: Props): ReactNode {
  const {file, open, onTurn, selected, shown, onSelect, phrases} = props;
  const [active, setActive] = useState('spec');
  const tree = useRef<HTMLDivElement>(null);

  // A field that was chosen elsewhere is brought into view; only the tree scrolls, never the page.
  useEffect(() => {
    if (selected === '' || !shown) return;
    setActive(selected);
    const box = tree.current;
    const row = box?.querySelector<HTMLElement>(`[data-path="${CSS.escape(selected)}"] > [data-row]`);
    if (!box || !row) return;
    const top = row.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
    if (top < box.scrollTop || top > box.scrollTop + box.clientHeight - 40) box.scrollTop = Math.max(0, top - 80);
  }, [selected, file, open, shown]);

  function reach(path: string | undefined): void {
    if (path === undefined) return;
    setActive(path);
    tree.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])].filter(isShown);
    const paths = items.map(({dataset}) => dataset.path ?? '');
    const at = paths.indexOf(active);
    const expanded = items[at]?.getAttribute('aria-expanded');
    const keys: Record<string, () => void> = {
      ArrowDown: () => reach(paths[Math.min(paths.length - 1, at + 1)]),
      ArrowUp: () => reach(paths[Math.max(0, at - 1)]),
      Home: () => reach(paths[0]),
      End: () => reach(paths.at(-1)),
      ArrowRight: () => (expanded === 'false' ? onTurn(active) : expanded === 'true' && reach(paths[at + 1])),
      ArrowLeft: () => (expanded === 'true' ? onTurn(active) : reach(above(active) || undefined)),
      Enter: () => onSelect(active),
      ' ': () => onSelect(active),
    };
    const letter = event.key.toLowerCase();
    const begins = (path: string) => path.slice(above(path).length).replace('.', '').toLowerCase().startsWith(letter);
    const next = () => reach([...paths.slice(at + 1), ...paths.slice(0, at)].find(begins));
    const act = keys[event.key] ?? (/^[a-z]$/.test(letter) ? next : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  }

  const branch = {...props, active, setActive};
  return (
    <div ref={tree} className={styles.tree} role="tree" aria-label={phrases.tree} onKeyDown={onKeyDown}>
      {nodesBelow(file, '').map((node) => (
        <Item key={node.path} node={node} level={1} {...branch} />
      ))}
    </div>
  );
}

type ItemProps = Props & {node: FieldNode; level: number; active: string; setActive: (path: string) => void};

function Item({node, level, ...branch}: ItemProps): ReactNode {
  const {file, open, onTurn, selected, onSelect, phrases, active, setActive} = branch;
  const {path, name, facts} = node;
  const isBranch = isStruct(facts.type);
  const isOpen = isBranch && open.has(path);
  const below = isBranch ? nodesBelow(file, path) : [];
  // Only what came with the page is there when closed, for those without scripts.
  const isThere = isOpen || (level < 3 && path !== 'spec.initContainers');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys
    <div
      role="treeitem"
      aria-label={`${name}, ${facts.type}${facts.required ? `, ${phrases.required}` : ''}`}
      aria-level={level}
      aria-selected={path === selected}
      aria-expanded={isBranch ? isOpen : undefined}
      tabIndex={path === active ? 0 : -1}
      data-path={path}
      onClick={(event) => {
        event.stopPropagation();
        setActive(path);
        onSelect(path);
        if (isBranch && !isOpen) onTurn(path);
      }}
    >
      <div className={styles.row} data-row>
        {isBranch ? (
          <span
            className={styles.twist}
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation();
              setActive(path);
              onTurn(path);
            }}
          />
        ) : (
          <span className={styles.leaf} aria-hidden="true" />
        )}
        <div className={styles.words}>
          <code lang="en">{name}</code>{' '}
          <span className={styles.type} lang="en">
            {facts.type}
          </span>{' '}
          {facts.required && <span className={styles.must}>{phrases.required}</span>}
          {facts.says && (
            <span className={styles.says}>
              <InlineCode text={facts.says} />
            </span>
          )}
        </div>
      </div>
      {isThere && below.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: the group of a tree
        <div role="group" data-closed={!isOpen || undefined}>
          {below.map((one) => (
            <Item key={one.path} node={one} level={level + 1} {...branch} />
          ))}
        </div>
      )}
    </div>
  );
}
