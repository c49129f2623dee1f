import {type DragEvent, type ReactNode, useState} from 'react';
import type {EditorProps} from '../Editor/editorProps';
import {CodeLines} from '../Listing/CodeLines';
import type {Token} from '../Manifest/manifest';
import styles from './Playground.module.css';
import type {LoadedEditor} from './useEditor';
import type {Phrases} from './words';

type Props = {
  loaded: LoadedEditor | undefined;
  onAgain: () => void;
  onFile: (file: File) => void;
  /** What stands here until the editor does. */
  lines: Token[][];
  phrases: Phrases;
  editor: EditorProps;
};

/** The place of the editor, as large before it comes as afterwards. A file can be dropped on it. */
export function EditorBox({loaded, onAgain, onFile, lines, phrases, editor}: Props): ReactNode {
  const [isDropping, setDropping] = useState(false);

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDropping(true);
  }

  function onDrop(event: DragEvent): void {
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    // Else the editor would put the file in at the place where it fell.
    event.preventDefault();
    event.stopPropagation();
    onFile(file);
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a file can be chosen with a button as well */}
      <div
        className={styles.editor}
        data-dropping={isDropping || undefined}
        onDragOverCapture={onDragOver}
        onDragLeave={() => setDropping(false)}
        onDropCapture={onDrop}
      >
        {loaded ? <loaded.Editor {...editor} /> : <CodeLines lines={lines} lang="en" />}
        {isDropping && <p className={styles.drop}>{phrases.drop}</p>}
      </div>
      {loaded?.isPlain && (
        <p className={styles.plainNote} role="status">
          {phrases.editorMissing}{' '}
          <button type="button" onClick={onAgain}>
            {phrases.again}
          </button>
        </p>
      )}
    </>
  );
}
