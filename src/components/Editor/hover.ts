import type {Extension} from '@codemirror/state';
import {type EditorView, hoverTooltip} from '@codemirror/view';
import {type FieldAt, fieldAt} from '../../pod/editing/fieldAt';
import type {EditorMark} from './editorProps';
import {wordsOf} from './fieldWords';
import {marksAt, mending, rangeOfMark} from './marks';
import {element} from './plainText';
import type {EditorPhrases} from './words';

/** Our own sentence, then those of the API reference. */
export function saidOf(struct: string | undefined, field: string): HTMLElement[] {
  const {says, doc} = wordsOf(struct, field);
  const reference = element('div', '', 'cm-reference');
  reference.lang = 'en';
  reference.textContent = doc.join(' ');
  return [...(says ? [element('div', says)] : []), ...(doc.length > 0 ? [reference] : [])];
}

function tooltipOf(found: FieldAt, phrases: EditorPhrases): HTMLElement {
  const {path, struct, field, type, required, values} = found;
  const root = element('div', '', 'cm-field');
  const head = element('div', '', 'cm-field-head');
  head.append(element('b', path));
  if (type) head.append(' ', element('span', required ? `${type} · ${phrases.required}` : type, 'cm-field-type'));
  root.append(head);
  root.append(...(struct ? saidOf(struct, field) : [element('div', phrases.unknownField)]));
  if (values && type !== 'bool')
    root.append(element('div', `${phrases.values}${phrases.colon}${values.join(', ')}`, 'cm-field-values'));
  return root;
}

function markOf({severity, number, message, fixes = []}: EditorMark, view: EditorView, phrases: EditorPhrases): HTMLElement {
  const root = element('div', '', `cm-said cm-said-${severity}`);
  root.append(element('strong', `${phrases.mark[severity]}${number === undefined ? '' : ` ${number}`}`), ` ${message}`);
  for (const {label, edits} of fixes) {
    const button = element('button', label, 'cm-button');
    button.onclick = () => view.dispatch(mending(view.state, edits));
    root.append(' ', button);
  }
  return root;
}

/** What stands where the pointer rests: marks, then the field. The panel below the text says the same to everybody else. */
export function pointerHelp(phrases: EditorPhrases): Extension {
  return hoverTooltip(
    (view, pos) => {
      const {state} = view;
      const line = state.doc.lineAt(pos);
      // A tap is no hover, and of the line with the cursor the panel tells already.
      const isTold = view.hasFocus && state.doc.lineAt(state.selection.main.head).from === line.from;
      if (isTold || !window.matchMedia('(hover: hover)').matches) return null;
      const marks = marksAt(state, pos).filter((mark) => {
        const {from, to} = rangeOfMark(state, mark);
        return from <= pos && pos <= to;
      });
      const found = fieldAt(state.doc.toString(), pos);
      const isHere = found !== undefined && found.start >= line.from && found.start <= pos;
      if (!isHere && marks.length === 0) return null;
      const create = (target: EditorView) => {
        const dom = element('div', '');
        dom.append(...marks.map((mark) => markOf(mark, target, phrases)));
        if (isHere) dom.append(tooltipOf(found, phrases));
        return {dom};
      };
      return {pos: isHere ? found.start : pos, end: Math.max(isHere ? found.end : pos, pos), above: true, create};
    },
    {hoverTime: 400, hideOnChange: true},
  );
}
