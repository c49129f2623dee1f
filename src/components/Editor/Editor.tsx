import {redo, undo} from '@codemirror/commands';
import type {TransactionSpec} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {type ReactNode, useCallback, useEffect, useId, useImperativeHandle, useRef, useState} from 'react';
import {fieldAt} from '../../pod/editing/fieldAt';
import {lineEdits} from '../../pod/editing/lineEdits';
import type {TextEdit} from '../../pod/textEdit';
import {useLanguage} from '../language/useWords';
import {createView} from './createView';
import styles from './Editor.module.css';
import type {EditorHandle, EditorProps} from './editorProps';
import {type AtCursor, FieldPanel} from './FieldPanel';
import {loadFieldWords, wordsOf} from './fieldWords';
import {scrollWithin, showLit} from './lit';
import {marking, marksAt, mending} from './marks';
import {spokenField} from './spokenField';
import {words} from './words';

/** How long the cursor rests before the panel follows it. */
const restMs = 120;

function changesOf(edits: readonly TextEdit[]): TransactionSpec {
  return {changes: edits.map(({start, end, text}) => ({from: start, to: end, insert: text})), scrollIntoView: true};
}

function atCursor(view: EditorView): AtCursor {
  const {head} = view.state.selection.main;
  const field = fieldAt(view.state.doc.toString(), head);
  const marks = marksAt(view.state, head);
  return {words: field ? wordsOf(field.struct, field.field) : {doc: []}, marks, ...(field ? {field} : {})};
}

/**
 * An editor for manifests: it knows the fields of the API (completion, a panel about the field at the cursor), shows the
 * marks it is given, and judges nothing itself. It is heavy, so it is loaded where a reader edits and not before.
 */
export default function Editor({text, onChange, marks, lit, onCursor, label, handle}: EditorProps): ReactNode {
  const language = useLanguage();
  const phrases = words[language];
  const hintId = useId();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  /** Texts that were told and may still come back as `text`, the newest last. */
  const told = useRef<string[]>([text]);
  const listeners = useRef({onChange, onCursor});
  listeners.current = {onChange, onCursor};
  const [at, setAt] = useState<AtCursor>({words: {doc: []}, marks: []});
  const [isMac, setMac] = useState(false);
  const paper = useRef<HTMLPreElement>(null);
  const timer = useRef<number>(undefined);

  const look = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (view.current) setAt(atCursor(view.current));
    }, restMs);
  }, []);

  // The view is made once; what changes later reaches it by other ways.
  useEffect(() => {
    if (!host.current) return;
    const made = createView(host.current, text, {label, hintId}, phrases, {
      onUpdate({docChanged, selectionSet, state}) {
        if (docChanged) {
          const now = state.doc.toString();
          told.current = [...told.current.slice(-20), now];
          listeners.current.onChange(now);
        }
        if (docChanged || selectionSet) {
          listeners.current.onCursor?.(state.selection.main.head);
          look();
        }
      },
      onExplain: (target) => target.dispatch({effects: EditorView.announce.of(spokenField(atCursor(target), phrases))}),
    });
    view.current = made;
    setMac(/Mac|iP(?:hone|ad)/.test(navigator.platform));
    loadFieldWords(language).then(look);
    // Only the lines in view are in the document; on paper all of them are.
    const print = () => paper.current?.replaceChildren(made.state.doc.toString());
    window.addEventListener('beforeprint', print);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.clearTimeout(timer.current);
      made.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    if (!view.current) return;
    if (text === told.current.at(-1)) told.current = [text];
    else if (!told.current.includes(text)) view.current.dispatch(changesOf(lineEdits(view.current.state.doc.toString(), text)));
  }, [text]);

  useEffect(() => {
    if (!view.current) return;
    view.current.dispatch(marking(marks, phrases));
    look();
  }, [marks, phrases, look]);

  useEffect(() => {
    if (view.current) showLit(view.current, lit ?? []);
  }, [lit]);

  const mend = useCallback((edits: readonly TextEdit[]) => {
    if (!view.current) return;
    view.current.dispatch(mending(view.current.state, edits));
    view.current.focus();
  }, []);

  useImperativeHandle(
    handle,
    (): EditorHandle => ({
      select({start, end}) {
        const {current} = view;
        if (!current) return;
        const {length} = current.state.doc;
        const anchor = Math.min(start, length);
        const head = Math.min(end, length);
        current.dispatch({selection: {anchor, head}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})});
        current.focus();
      },
      show: ({start}) => view.current && scrollWithin(view.current, start),
      replace: mend,
      setText(next) {
        const {current} = view;
        current?.dispatch(changesOf(lineEdits(current.state.doc.toString(), next)));
      },
      focus: () => view.current?.focus(),
      async format() {
        const {formatManifest} = await import('../../pod/editing/formatManifest');
        const {current} = view;
        if (!current) return 'same';
        const {edits, errors} = formatManifest(current.state.doc.toString());
        if (errors.length > 0) return 'broken';
        if (edits.length === 0) return 'same';
        current.dispatch(changesOf(edits));
        return 'tidied';
      },
      undo: () => view.current && undo(view.current),
      redo: () => view.current && redo(view.current),
    }),
    [mend],
  );

  return (
    <div className={styles.editor} data-manifest-editor>
      <div ref={host} className={styles.text} />
      <pre ref={paper} className={styles.paper} aria-hidden="true" />
      <FieldPanel at={at} phrases={phrases} onMend={mend} />
      <p id={hintId} className={styles.hint}>
        {phrases.hint(isMac)}
      </p>
    </div>
  );
}
