import {type EditorState, type Extension, StateEffect, StateField} from '@codemirror/state';
import {type EditorView, keymap} from '@codemirror/view';

const arrived = StateEffect.define<true>();
const isThere = StateField.define({
  create: () => false,
  update: (value, {effects}) => value || effects.some((effect) => effect.is(arrived)),
});

const has = (state: EditorState): boolean => state.field(isThere);

/** The first Ctrl-F fetches the search and opens it; from then on the search hears its own keys. */
function fetchAndOpen(view: EditorView): boolean {
  if (has(view.state)) return false;
  import('@codemirror/search').then(
    ({openSearchPanel, search, searchKeymap}) => {
      const keys = [search({top: true}), keymap.of(searchKeymap)];
      if (!has(view.state)) view.dispatch({effects: [StateEffect.appendConfig.of(keys), arrived.of(true)]});
      openSearchPanel(view);
    },
    () => {},
  );
  return true;
}

/** Search and replace, which a reader of one short manifest seldom needs: fetched with the first Ctrl-F. */
export const searchOnDemand: Extension = [isThere, keymap.of([{key: 'Mod-f', run: fetchAndOpen, preventDefault: true}])];
