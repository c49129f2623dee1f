import {HighlightStyle, syntaxHighlighting} from '@codemirror/language';
import type {Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {tags} from '@lezer/highlight';

/** The same four colours as in the listings of the book. */
const highlight = HighlightStyle.define([
  {tag: tags.definition(tags.propertyName), color: 'var(--key)'},
  {tag: tags.string, color: 'var(--string)'},
  {tag: tags.lineComment, color: 'var(--ink3)'},
  {tag: tags.labelName, color: 'var(--folder)'},
]);

const tag = {
  display: 'block',
  boxSizing: 'border-box',
  minWidth: '20px',
  height: '18px',
  padding: '0 3px',
  borderRadius: '5px 5px 5px 0',
  font: '700 12px/18px var(--font-text)',
  textAlign: 'center',
  cursor: 'pointer',
};

const button = {
  border: '1px solid var(--lineui)',
  borderRadius: '16px',
  background: 'var(--surface)',
  color: 'var(--ink)',
  font: '0.875rem/1.4 var(--font-text)',
  cursor: 'pointer',
};

const theme = EditorView.theme({
  '&': {height: '100%', color: 'var(--ink)', background: 'var(--code)'},
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {font: 'var(--editor-font)', overscrollBehavior: 'contain'},
  '.cm-content': {padding: '10px 0', font: 'inherit', caretColor: 'var(--ink)'},
  '.cm-line': {padding: '0 16px 0 6px'},
  '.cm-content ::selection, .cm-content::selection': {background: 'var(--mark)'},
  '.cm-gutters': {border: '0', background: 'var(--code)', color: 'var(--ink3)'},
  '.cm-lineNumbers .cm-gutterElement': {minWidth: '26px', padding: '0 4px 0 2px'},
  '.cm-tags': {minWidth: '28px'},
  '.cm-tags .cm-gutterElement': {display: 'grid', alignItems: 'center', padding: '0 2px 0 6px'},
  '.cm-tag': tag,
  '.cm-tag-error': {background: 'var(--bad)', color: 'var(--surface)'},
  '.cm-tag-advice': {border: '1.5px solid var(--time)', color: 'var(--time)', lineHeight: '15px', borderRadius: '9px'},
  '.cm-foldGutter': {minWidth: '14px'},
  '.cm-foldGutter .cm-gutterElement': {padding: '0', cursor: 'pointer'},
  '.cm-foldPlaceholder': {
    border: '1px solid var(--lineui)',
    background: 'var(--surface)',
    color: 'var(--ink2)',
    padding: '0 6px',
  },
  '.cm-activeLine': {background: 'color-mix(in srgb, var(--ink) 5%, transparent)'},
  '.cm-activeLineGutter': {background: 'transparent', color: 'var(--ink)'},
  '.cm-lit, .cm-activeLine.cm-lit': {background: 'var(--mark)', boxShadow: 'inset 4px 0 var(--time)'},
  '.cm-activeLine.cm-marked-error': {background: 'var(--badfill)', boxShadow: 'inset 4px 0 var(--bad)'},
  '.cm-activeLine.cm-marked-advice': {background: 'var(--timesoft)', boxShadow: 'inset 4px 0 var(--time)'},
  '.cm-wave-error, .cm-wave-advice': {
    textDecoration: 'underline 1.5px wavy',
    textUnderlineOffset: '4px',
    textDecorationSkipInk: 'none',
  },
  '.cm-wave-error': {textDecorationColor: 'var(--bad)', fontWeight: '700'},
  '.cm-wave-advice': {textDecorationColor: 'var(--time)'},
  '.cm-searchMatch': {background: 'var(--mark)', outline: '1px solid var(--time)'},
  '.cm-searchMatch-selected': {background: 'var(--mark)', outline: '2px solid var(--focus)'},
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {background: 'none', outline: '1px solid var(--lineui)'},
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': {background: 'none', outline: '1px solid var(--bad)'},

  '.cm-tooltip': {
    maxWidth: 'min(460px, calc(100vw - 24px))',
    border: '1px solid var(--lineui)',
    borderRadius: '8px',
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: '0.875rem/1.5 var(--font-text)',
    boxShadow: '0 4px 16px rgb(0 0 0 / 14%)',
    zIndex: '20',
  },
  '.cm-tooltip-hover': {overflow: 'hidden'},
  '.cm-field': {padding: '8px 12px'},
  '.cm-said + .cm-field': {borderTop: '1px solid var(--line)'},
  '.cm-field-head b': {
    padding: '0',
    border: '0',
    background: 'none',
    font: '700 0.8125rem/1.5 var(--font-mono)',
    overflowWrap: 'anywhere',
  },
  '.cm-reference': {color: 'var(--ink2)', fontSize: '0.8125rem'},
  '.cm-tooltip code': {padding: '0 3px', border: '0', background: 'var(--sunken)', font: '0.8125rem/1.5 var(--font-mono)'},
  '.cm-field-type': {color: 'var(--ink2)', font: '0.78125rem/1.5 var(--font-mono)'},
  '.cm-field-values': {marginTop: '4px', color: 'var(--ink2)'},
  '.cm-said': {padding: '8px 12px', borderLeft: '4px solid var(--bad)'},
  '.cm-said-advice': {borderLeftColor: 'var(--time)'},

  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    borderRadius: '7px',
    maxHeight: '15em',
    fontFamily: 'var(--font-mono)',
    fontSize: '0.84375rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '3px 12px',
    lineHeight: '1.5',
    display: 'flex',
    gap: '16px',
    justifyContent: 'space-between',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--brandsoft)',
    color: 'var(--ink)',
    boxShadow: 'inset 4px 0 var(--brand)',
  },
  '.cm-completionMatchedText': {textDecoration: 'none', fontWeight: '700'},
  '.cm-completionDetail': {margin: '0', color: 'var(--ink3)', fontStyle: 'normal', fontSize: '0.78125rem', textAlign: 'right'},
  '.cm-completionInfo': {padding: '8px 12px', maxWidth: 'min(340px, 80vw)'},

  '.cm-panels': {background: 'var(--sunken)', color: 'var(--ink)', zIndex: '10'},
  '.cm-panels-top': {borderBottom: '1px solid var(--line)'},
  '.cm-panels-bottom': {borderTop: '1px solid var(--line)'},
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 8px',
    padding: '8px 40px 8px 12px',
  },
  '.cm-panel.cm-search br': {display: 'none'},
  '.cm-panel.cm-search label': {display: 'flex', alignItems: 'center', gap: '4px', fontSize: '0.875rem', whiteSpace: 'nowrap'},
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': {margin: '0'},
  '.cm-textfield': {
    flex: '1 1 160px',
    minWidth: '0',
    minHeight: '32px',
    padding: '2px 8px',
    border: '1px solid var(--lineui)',
    borderRadius: '6px',
    background: 'var(--surface)',
    color: 'var(--ink)',
    font: 'max(0.875rem, var(--field-size)) var(--font-mono)',
  },
  // It begins the second row, whatever is left of the first.
  '.cm-textfield[name=replace]': {flex: '1 1 max(60%, calc(100% - 230px))'},
  '.cm-button': {...button, minHeight: '32px', padding: '2px 12px', backgroundImage: 'none'},
  '.cm-panel.cm-search button[name=close]': {
    top: '6px',
    right: '6px',
    minWidth: '32px',
    minHeight: '32px',
    color: 'var(--ink)',
    fontSize: '1.25rem',
    cursor: 'pointer',
  },

  // There is no room beside the list, and what lies on it hides what it has to offer.
  '.cm-completionInfo.cm-completionInfo-left-narrow, .cm-completionInfo.cm-completionInfo-right-narrow': {display: 'none'},
  '@media (forced-colors: active)': {
    '.cm-tag': {border: '1px solid CanvasText', background: 'Canvas', color: 'CanvasText', lineHeight: '16px'},
    '.cm-tooltip-autocomplete ul li[aria-selected]': {outline: '2px solid Highlight', outlineOffset: '-2px'},
    '.cm-activeLine': {outline: '1px solid GrayText', outlineOffset: '-1px'},
  },
});

/** The editor's colours, all of them from the stylesheet, so that both themes, paper and the reader's own colours are heard. */
export const look: Extension = [theme, syntaxHighlighting(highlight)];
