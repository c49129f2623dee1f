import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {
  type KeyboardEvent as ReactKeyboardEvent,
  type MouseEvent as ReactMouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import {useWords} from '../language/useWords';
import {createStorageSlot} from '../storage/slot';
import {Also} from './Also';
import {expectArrival} from './arrival';
import {emptyList, listAfter, moveOf} from './combobox';
import {Magnifier} from './Magnifier';
import {isModified} from './modified';
import {Options, optionId} from './Options';
import {isComposing, QueryField} from './QueryField';
import {conceptRows, pathOf, type Row, rowsOf, type Scope, searchRows} from './rows';
import styles from './SearchDialog.module.css';
import {SearchFooter} from './SearchFooter';
import {searchPath} from './searchPath';
import {Trouble} from './Trouble';
import {useAnswer} from './useAnswer';
import {useModal} from './useModal';
import {useRecent} from './useRecent';
import {useSearchIndex} from './useSearchIndex';
import {useSettled} from './useSettled';
import {quoted, words} from './words';

export type SearchDialogProps = {onClose: () => void};

/** Closing the dialog, even by mistake, loses nothing: it opens again on the words it was left with. */
const lastQuery = createStorageSlot('edamame.query', {persistence: 'sessionStorage'});

/** Search over the page: a combobox (WAI-ARIA APG) whose focus stays in the text while the arrows choose a row. */
export default function SearchDialog({onClose}: SearchDialogProps): ReactNode {
  const phrases = useWords(words);
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const [isWanting, setWanting] = useState(false);
  const {index, state, retry} = useSearchIndex('soon', isWanting);
  const {recent, remember, forget} = useRecent();
  const [query, setQuery] = useState(() => lastQuery.get() ?? '');
  const [scope, setScope] = useState<Scope>('all');
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const pressed = useRef<EventTarget>(null);
  const id = useId();

  const isBlank = query.trim() === '';
  const {answer, isLost} = useAnswer(index, query);
  const isPoor = answer?.hits.length === 0 && state === 'complete';
  useEffect(() => {
    if (isPoor) setWanting(true);
  }, [isPoor]);
  const isNothing = answer?.complete === true && answer.hits.length + answer.concepts.length + answer.fields.length === 0;
  const rows = useMemo((): Row[] => {
    const examples = phrases.examples.filter((one) => !recent.includes(one));
    if (isBlank) return [...searchRows(recent, 'recent'), ...searchRows(examples, 'examples')];
    if (!answer) return [];
    return isNothing ? conceptRows(answer.nearest, 'nearest') : rowsOf(answer, scope);
  }, [isBlank, recent, phrases, answer, isNothing, scope]);

  const [list, change] = useReducer(listAfter, emptyList);
  const [given, setGiven] = useState<Row[]>();
  if (given !== rows) {
    setGiven(rows);
    change({do: 'answer', question: `${scope} ${query}`, rows});
  }

  useModal(dialog);
  // With the focus, not after the first frame: a letter that is typed meanwhile would be selected, and lost to the next.
  useLayoutEffect(() => field.current?.select(), []);
  useEffect(() => {
    lastQuery.set(query);
  }, [query]);
  useEffect(() => {
    const option = document.getElementById(optionId(id, list.chosen));
    // With the first row its heading comes into sight as well.
    (list.chosen === 0 ? option?.parentElement : option)?.scrollIntoView({block: 'nearest'});
  }, [id, list.chosen]);

  const count = answer ? phrases.count(answer.hits.length, answer.concepts.length) : '';
  const said = useSettled(isBlank || !answer ? '' : isNothing ? phrases.nothing(quoted(query)) : count, 700);

  function close(): void {
    dialog.current?.close();
    onClose();
  }

  /** Goes to a page of the site; the dialog gives the focus back first, so that it can be where the reader arrives. */
  function go(path: string): void {
    const href = withBaseUrl(path);
    remember(query);
    close();
    expectArrival(href);
    history.push(href);
  }

  function ask(next: string): void {
    setQuery(next);
    field.current?.focus();
  }

  function choose(row: Row | undefined, inNewTab: boolean): void {
    if (!row) return;
    if (row.kind === 'search') ask(row.query);
    else if (!inNewTab) go(pathOf(row));
    else {
      remember(query);
      window.open(withBaseUrl(pathOf(row)), '_blank', 'noopener');
    }
  }

  /** Enter opens the chosen row, or the best one; where there is none, what is merely near is not opened unasked. */
  function enter(inNewTab: boolean): void {
    const best = isBlank || isNothing ? undefined : list.rows[0];
    choose(list.rows[list.chosen] ?? best, inNewTab);
    if (!isBlank && !answer) go(searchPath(query));
  }

  function onKeyDown(event: ReactKeyboardEvent): void {
    if (isComposing(event.nativeEvent)) return;
    const move = isModified(event) ? undefined : moveOf(event.key, list);
    if (!move && event.key !== 'Enter') return;
    event.preventDefault();
    if (move) change({do: 'move', to: move});
    else enter(event.ctrlKey || event.metaKey);
  }

  function onOptionClick(event: ReactMouseEvent, row: Row): void {
    if (isModified(event)) remember(query);
    else {
      event.preventDefault();
      choose(row, false);
    }
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key that closes a dialog is Esc
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={phrases.title}
      data-search-dialog
      onClose={onClose}
      onPointerDown={({target}) => {
        pressed.current = target;
      }}
      onClick={({target, currentTarget}) => {
        // The ground around it, and not where a selection of text ended that began in the field.
        if (target === currentTarget && pressed.current === currentTarget) close();
      }}
    >
      <form
        className={styles.head}
        onSubmit={(event) => {
          event.preventDefault();
          enter(false);
        }}
      >
        <Magnifier />
        <QueryField
          ref={field}
          value={query}
          onQuery={setQuery}
          onKeyDown={onKeyDown}
          type="text"
          inputMode="search"
          role="combobox"
          aria-label={phrases.label}
          aria-autocomplete="list"
          aria-expanded={list.rows.length > 0}
          aria-controls={`${id}list`}
          aria-activedescendant={list.rows[list.chosen] ? optionId(id, list.chosen) : undefined}
          placeholder={phrases.placeholder}
        />
        <button type="button" className={styles.close} aria-label={phrases.close} onClick={close}>
          <span className={styles.esc} aria-hidden="true">
            Esc
          </span>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M4 4L14 14M14 4L4 14" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
          </svg>
        </button>
      </form>
      {/* A box that scrolls is one the keyboard reaches. */}
      <section className={styles.body} aria-label={phrases.results} tabIndex={0}>
        {answer && <Also answer={answer} />}
        {(state === 'broken' || isLost) && <Trouble hasTitles={index !== undefined} onRetry={retry} />}
        {isNothing && (
          <div className={styles.nothing} data-search-nothing>
            <p>{phrases.nothing(quoted(query))}</p>
            <ul>
              {phrases.tips.map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ul>
          </div>
        )}
        {!isBlank && !answer && state === 'pending' && <p className={styles.note}>{phrases.loading}</p>}
        {answer?.complete && !isNothing && rows.length === 0 && <p className={styles.note}>{phrases.nothingHere}</p>}
        <Options
          id={id}
          list={list}
          onClick={onOptionClick}
          onForget={() => {
            forget();
            field.current?.focus();
          }}
        />
        {answer && !answer.complete && state !== 'broken' && !isLost && <p className={styles.note}>{phrases.loadingText}</p>}
      </section>
      <SearchFooter
        scope={scope}
        onScope={setScope}
        isStart={isBlank}
        sections={answer?.hits.length ?? 0}
        allHref={withBaseUrl(searchPath(query))}
        onAll={(event) => {
          if (isModified(event)) return;
          event.preventDefault();
          go(searchPath(query));
        }}
      />
      <p className="spoken" role="status">
        {said}
      </p>
    </dialog>
  );
}
