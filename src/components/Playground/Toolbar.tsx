import {type ReactNode, useRef} from 'react';
import styles from './Playground.module.css';
import type {Phrases} from './words';

export type Tool = 'save' | 'copy' | 'undo' | 'redo' | 'format' | 'clear';

type Props = {
  phrases: Phrases;
  onExamples: () => void;
  onFile: (file: File) => void;
  onTool: (tool: Tool) => void;
  said: string;
};

/** What can be done with the whole text. The button that opens a file is the browser's own. */
export function Toolbar({phrases, onExamples, onFile, onTool, said}: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const {tool} = phrases;
  const button = (name: Tool) => (
    <button key={name} type="button" data-tool={name} onClick={() => onTool(name)}>
      {tool[name]}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className={styles.tools} role="group" aria-label={phrases.tools}>
      <div className={styles.toolRow}>
        <button type="button" aria-haspopup="dialog" data-tool="examples" onClick={onExamples}>
          {tool.examples}
        </button>
        <label data-tool="open">
          <input
            ref={input}
            type="file"
            className="spoken"
            accept=".yaml,.yml,.json,.txt,text/*,application/yaml,application/json"
            onChange={({target}) => {
              const file = target.files?.[0];
              if (file) onFile(file);
              // The same file can be chosen again after it was changed.
              target.value = '';
            }}
          />
          {tool.open}
        </label>
        {(['save', 'copy'] as const).map(button)}
        <span className={styles.gap} />
        {(['undo', 'redo', 'format', 'clear'] as const).map(button)}
      </div>
      <output className={styles.said}>{said}</output>
    </div>
  );
}
