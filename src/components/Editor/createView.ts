import {closeBrackets, closeBracketsKeymap, completionKeymap} from '@codemirror/autocomplete';
import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {bracketMatching, codeFolding, foldGutter, foldKeymap, indentUnit} from '@codemirror/language';
import {EditorState, type Extension} from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view';
import {adoptStyles} from './adoptStyles';
import {completion} from './completion';
import {pointerHelp} from './hover';
import {yamlKeys} from './keys';
import {litLines} from './lit';
import {markGutter} from './marks';
import {searchOnDemand} from './searchOnDemand';
import {look} from './theme';
import type {EditorPhrases} from './words';
import {yamlFolds, yamlLanguage} from './yamlLanguage';

/** What the page hears of. */
export type Listeners = {
  onUpdate: (update: ViewUpdate) => void;
  /** F1. */
  onExplain: (view: EditorView) => void;
};

type Names = {label: string; hintId: string};

/** The names of the editor for those who listen. They may change with the page. */
export const named = ({label, hintId}: Names): Extension =>
  EditorView.contentAttributes.of({
    'aria-label': label,
    'aria-describedby': hintId,
    lang: 'en',
    // It can be reached without this, but not every program that looks for what can knows that.
    tabindex: '0',
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
  });

function foldMarker(open: boolean): HTMLElement {
  const marker = document.createElement('span');
  marker.className = 'cm-fold';
  marker.textContent = open ? '▾' : '▸';
  return marker;
}

/**
 * One caret and the browser's own selection: they blink, or do not, and are coloured as the reader's system says. Lines are
 * not wrapped, for in YAML the columns speak; the editor scrolls, the page does not.
 */
function extensions(names: Names, phrases: EditorPhrases, {onUpdate, onExplain}: Listeners): Extension[] {
  return [
    EditorState.phrases.of(phrases.codemirror),
    named(names),
    markGutter,
    litLines,
    lineNumbers(),
    codeFolding(),
    // A phone has no room for the signs; the keys fold there too.
    window.matchMedia('(min-width: 30.0625em)').matches ? foldGutter({markerDOM: foldMarker}) : [],
    history(),
    yamlLanguage,
    yamlFolds,
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    bracketMatching(),
    closeBrackets(),
    completion(phrases),
    pointerHelp(phrases),
    searchOnDemand,
    highlightActiveLine(),
    highlightActiveLineGutter(),
    yamlKeys(phrases, onExplain),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...foldKeymap, ...defaultKeymap]),
    look,
    EditorView.updateListener.of(onUpdate),
  ];
}

export function createView(
  parent: HTMLElement,
  text: string,
  names: Names,
  phrases: EditorPhrases,
  listeners: Listeners,
): EditorView {
  adoptStyles(document);
  return new EditorView({parent, state: EditorState.create({doc: text, extensions: extensions(names, phrases, listeners)})});
}
