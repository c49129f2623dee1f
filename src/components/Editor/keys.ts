import {acceptCompletion} from '@codemirror/autocomplete';
import {indentLess, indentMore} from '@codemirror/commands';
import {type Extension, Prec} from '@codemirror/state';
import {EditorView, type KeyBinding, keymap} from '@codemirror/view';
import {lineBreakAt} from '../../pod/editing/lineBreakAt';
import {goToMark} from './marks';
import type {EditorPhrases} from './words';

/**
 * Tab belongs to the page until the reader types or presses into the text, and again after Esc, without a time limit (WCAG
 * 2.1.2): who only passes by with Tab is not caught.
 */
const tabIsThePages: Extension = [
  EditorView.domEventHandlers({
    focus: (_, view) => view.setTabFocusMode(true),
    click: (_, view) => view.setTabFocusMode(false),
  }),
  EditorView.updateListener.of(({transactions, view}) => {
    if (transactions.some((each) => each.isUserEvent('input') || each.isUserEvent('delete'))) view.setTabFocusMode(false);
  }),
  Prec.low(
    keymap.of([
      {
        key: 'Escape',
        run: (view) => {
          view.setTabFocusMode(true);
          return true;
        },
      },
    ]),
  ),
];

function breakLine(view: EditorView): boolean {
  const {state} = view;
  const {main, ranges} = state.selection;
  if (state.readOnly || !main.empty || ranges.length > 1) return false;
  const edit = lineBreakAt(state.doc.toString(), main.head);
  if (!edit) return false;
  const {start, end, text} = edit;
  const change = {from: start, to: end, insert: text};
  view.dispatch({changes: change, selection: {anchor: start + text.length}, scrollIntoView: true, userEvent: 'input'});
  return true;
}

const bindings: KeyBinding[] = [
  {key: 'Enter', run: breakLine},
  {key: 'Tab', run: (view) => acceptCompletion(view) || indentMore(view), shift: indentLess},
];

/** The keys that YAML needs; F8 goes from mark to mark, F1 (`onExplain`) reads out the field at the cursor. */
export function yamlKeys(phrases: EditorPhrases, onExplain: (view: EditorView) => void): Extension {
  const marks: KeyBinding = {key: 'F8', run: goToMark(1, phrases), shift: goToMark(-1, phrases)};
  const explain: KeyBinding = {
    key: 'F1',
    run: (view) => {
      onExplain(view);
      return true;
    },
  };
  return [tabIsThePages, keymap.of([...bindings, marks, explain])];
}
