import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import type {Extension} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';
import {type Completion as Choice, completionsAt} from '../../pod/editing/completionsAt';
import {saidOf} from './hover';
import type {EditorPhrases} from './words';

function infoOf({struct, label, kind}: Choice): (() => HTMLElement | null) | undefined {
  if (kind !== 'field') return undefined;
  return () => {
    const said = saidOf(struct, label);
    if (said.length === 0) return null;
    const info = document.createElement('div');
    info.append(...said);
    return info;
  };
}

function write(choice: Choice) {
  return (view: EditorView, picked: Completion, from: number, to: number): void => {
    view.dispatch({
      changes: {from, to, insert: choice.insert},
      selection: {anchor: from + choice.caret},
      scrollIntoView: true,
      userEvent: 'input.complete',
      annotations: pickedCompletion.of(picked),
    });
    if (choice.again) startCompletion(view);
  };
}

function optionOf(choice: Choice, index: number, phrases: EditorPhrases): Completion {
  const detail = choice.required ? `${choice.type ?? ''} · ${phrases.required}` : choice.type;
  const info = infoOf(choice);
  return {
    label: choice.label,
    apply: write(choice),
    type: choice.kind,
    boost: Math.max(-99, 99 - index),
    ...(detail ? {detail} : {}),
    ...(info ? {info} : {}),
  };
}

/** While typing, keys are offered once a letter stands there, values at once; a word that is whole already is left in peace. */
function source(phrases: EditorPhrases) {
  return ({state, pos, explicit}: CompletionContext): CompletionResult | null => {
    const found = completionsAt(state.doc.toString(), pos);
    if (!found) return null;
    const {from, to, options} = found;
    const word = state.sliceDoc(from, pos);
    const isValue = options[0]?.kind === 'value';
    if (!explicit && !isValue && word === '') return null;
    if (!explicit && isValue && options.some(({label}) => label === word)) return null;
    return {from, to, options: options.map((choice, index) => optionOf(choice, index, phrases)), validFor: /^[\w./-]*$/};
  };
}

/** Completion of keys, values and names, from the schema and the manifest itself. */
export function completion(phrases: EditorPhrases): Extension {
  return autocompletion({
    override: [source(phrases)],
    icons: false,
    maxRenderedOptions: 60,
    optionClass: ({type}) => `cm-choice-${type}`,
  });
}
