import {type ReactNode, useEffect, useImperativeHandle, useRef} from 'react';
import {withEdits} from '../../pod/textEdit';
import type {EditorProps} from '../Editor/editorProps';
import styles from './Playground.module.css';

/** A field of the browser's own, for when the editor cannot be fetched: no colours, no marks, but the same text. */
export default function PlainEditor({text, onChange, onCursor, label, handle}: EditorProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);

  // The browser's own undo goes on past what was put in, which setting the value would not allow.
  function putIn(next: string): void {
    const area = field.current;
    if (!area) return;
    area.focus();
    area.select();
    const isDone = next === '' ? document.execCommand('delete') : document.execCommand('insertText', false, next);
    if (!isDone) area.value = next;
    onChange(next);
  }

  function step(which: 'undo' | 'redo'): void {
    field.current?.focus();
    document.execCommand(which);
  }

  useEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [text]);
  useImperativeHandle(handle, () => ({
    select({start, end}) {
      field.current?.focus();
      field.current?.setSelectionRange(start, end);
    },
    show: ({start, end}) => field.current?.setSelectionRange(start, end),
    replace: (edits) => putIn(withEdits(field.current?.value ?? '', edits)),
    setText: putIn,
    focus: () => field.current?.focus(),
    format: async () => 'same' as const,
    undo: () => step('undo'),
    redo: () => step('redo'),
  }));
  return (
    <textarea
      ref={field}
      className={styles.plain}
      data-manifest-editor
      aria-label={label}
      lang="en"
      defaultValue={text}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      wrap="off"
      onChange={({target}) => onChange(target.value)}
      onSelect={({currentTarget}) => onCursor?.(currentTarget.selectionStart)}
    />
  );
}
