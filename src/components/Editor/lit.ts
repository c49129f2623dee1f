import {type EditorState, type Extension, StateEffect, StateField} from '@codemirror/state';
import {Decoration, type DecorationSet, EditorView} from '@codemirror/view';
import type {TextRange} from '../../pod/fieldError';

const setLit = StateEffect.define<readonly TextRange[]>();

function linesOf(state: EditorState, ranges: readonly TextRange[]): DecorationSet {
  const starts = new Set<number>();
  for (const {start, end} of ranges) {
    const last = state.doc.lineAt(Math.min(end, state.doc.length)).number;
    for (let number = state.doc.lineAt(Math.min(start, state.doc.length)).number; number <= last; number += 1) {
      starts.add(state.doc.line(number).from);
    }
  }
  const lit = Decoration.line({class: 'cm-lit'});
  return Decoration.set(
    [...starts].map((start) => lit.range(start)),
    true,
  );
}

/** Lines on the ground that marks a selection everywhere in the book, with a bar at their side. */
export const litLines: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, {effects, changes, state}) {
    for (const effect of effects) if (effect.is(setLit)) return linesOf(state, effect.value);
    return value.map(changes);
  },
  provide: (self) => EditorView.decorations.from(self),
});

export function showLit(view: EditorView, ranges: readonly TextRange[]): void {
  view.dispatch({effects: setLit.of(ranges)});
}

/** Scrolls the text so that an offset is in sight; unlike CodeMirror's own way, it leaves the page where it is. */
export function scrollWithin(view: EditorView, offset: number): void {
  const {scrollDOM, documentPadding} = view;
  const {top, bottom} = view.lineBlockAt(Math.min(offset, view.state.doc.length));
  const seen = {top: scrollDOM.scrollTop, bottom: scrollDOM.scrollTop + scrollDOM.clientHeight};
  const isSeen = top + documentPadding.top >= seen.top && bottom + documentPadding.top <= seen.bottom;
  if (!isSeen) scrollDOM.scrollTop = top + documentPadding.top - scrollDOM.clientHeight / 4;
}
