import type {Ref} from 'react';
import type {TextRange} from '../../pod/fieldError';
import type {TextEdit} from '../../pod/textEdit';

/** A place in the text that something is said about. Offsets are measured in the text the editor was last given or told of. */
export type EditorMark = {
  from: number;
  to: number;
  /** The number of the message in the list beside the editor; it stands in the gutter too. */
  number?: number;
  severity: 'error' | 'advice';
  /** One sentence in the reader's language. */
  message: string;
  fixes?: {label: string; edits: TextEdit[]}[];
};

export type EditorHandle = {
  /** Selects a range, brings it into view and takes the focus. */
  select(range: TextRange): void;
  /** Brings a range into sight within the editor. Neither the focus nor the page moves. */
  show(range: TextRange): void;
  /** One step of undo, whatever the number of edits. */
  replace(edits: readonly TextEdit[]): void;
  /** Puts another manifest in; can be undone. */
  setText(text: string): void;
  focus(): void;
  /** Tidies the text: `broken` where it has syntax errors, which must be mended first; `same` where it is tidy already. */
  format(): Promise<'tidied' | 'same' | 'broken'>;
  undo(): void;
  redo(): void;
};

export type EditorProps = {
  /** The text at first. A later value that is neither the editor's own nor one it has told through `onChange` replaces it. */
  text: string;
  onChange(text: string): void;
  marks: readonly EditorMark[];
  /** Lines on a coloured ground: those of the part that is selected beside the editor. */
  lit?: readonly TextRange[];
  /** Where the cursor is, each time it has moved. */
  onCursor?(offset: number): void;
  /** The name of the editor for those who listen. */
  label: string;
  handle?: Ref<EditorHandle>;
};
