import {type RefObject, useCallback, useState} from 'react';
import type {EditorHandle} from '../Editor/editorProps';
import {saveFile} from '../files/saveFile';
import type {Tool} from './Toolbar';
import type {Phrases} from './words';

type Parts = {
  editor: RefObject<EditorHandle | null>;
  put: (text: string) => void;
  textNow: () => string;
  /** The name of the Pod, for the file. */
  nameOf: () => string | undefined;
  fetchExample: (file: string) => Promise<string>;
  onOpened: () => void;
  phrases: Phrases;
};

export type Actions = {
  said: string;
  say: (text: string) => void;
  onTool: (tool: Tool) => Promise<void>;
  openFile: (file: File) => Promise<void>;
  openExample: (file: string) => Promise<void>;
};

/** What the buttons over the editor do, and what is said of it afterwards. */
export function useActions({editor, put, textNow, nameOf, fetchExample, onOpened, phrases}: Parts): Actions {
  const [said, say] = useState('');

  function opened(text: string, name: string): void {
    put(text);
    onOpened();
    say(phrases.said.opened(name));
  }

  async function openFile(file: File): Promise<void> {
    try {
      const {textOfFile} = await import('./openFile');
      const answer = await textOfFile(file);
      if ('text' in answer) return opened(answer.text, file.name);
      const why = answer.trouble === 'too-large' ? phrases.fileTooLarge : phrases.trouble[answer.trouble];
      say(`${phrases.notOpened(file.name)}${why}`);
    } catch {
      say(`${phrases.notOpened(file.name)}${phrases.trouble.unreadable}`);
    }
  }

  async function openExample(file: string): Promise<void> {
    try {
      opened(await fetchExample(file), file);
    } catch {
      say(phrases.exampleFailed(file));
    }
  }

  function save(): void {
    const name = nameOf() ?? '';
    saveFile(new Blob([textNow()], {type: 'application/yaml'}), `${/^[\w.-]+$/.test(name) ? name : 'pod'}.yaml`);
    say(phrases.said.saved);
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(textNow());
      say(phrases.said.copied);
    } catch {
      say(phrases.said.copyFailed);
    }
  }

  async function tidy(): Promise<void> {
    try {
      say(editor.current ? phrases.tidied[await editor.current.format()] : '');
    } catch {
      say(phrases.toolFailed);
    }
  }

  async function onTool(tool: Tool): Promise<void> {
    switch (tool) {
      case 'undo':
      case 'redo':
        return editor.current?.[tool]();
      case 'clear':
        put('');
        return say(phrases.said.cleared);
      case 'format':
        return tidy();
      case 'save':
        return save();
      case 'copy':
        return copy();
    }
  }

  return {said, say: useCallback((text: string) => say(text), []), onTool, openFile, openExample};
}
