import {
  type ChangeDesc,
  type EditorState,
  type Extension,
  RangeSet,
  StateEffect,
  StateField,
  type TransactionSpec,
} from '@codemirror/state';
import {type Command, Decoration, type DecorationSet, EditorView, GutterMarker, gutter} from '@codemirror/view';
import type {TextEdit} from '../../pod/textEdit';
import type {EditorMark} from './editorProps';
import {withoutTicks} from './plainText';
import type {EditorPhrases} from './words';

/** What stands in the gutter at a line with marks: the number of the first, and a plus if there are more. */
class Tag extends GutterMarker {
  private readonly text: string;
  private readonly severity: EditorMark['severity'];
  private readonly title: string;

  constructor(marks: readonly EditorMark[], phrases: EditorPhrases) {
    super();
    const number = marks.find((mark) => mark.number !== undefined)?.number;
    this.severity = worst(marks);
    this.text = `${number ?? (this.severity === 'error' ? '!' : '?')}${marks.length > 1 ? '+' : ''}`;
    this.title = marks.map((mark) => spokenMark(mark, phrases)).join('\n');
  }

  override eq(other: Tag): boolean {
    return other.title === this.title && other.text === this.text;
  }

  override toDOM(): Node {
    const tag = document.createElement('span');
    tag.className = `cm-tag cm-tag-${this.severity}`;
    tag.textContent = this.text;
    tag.title = this.title;
    return tag;
  }
}

/** The marks as they were given; what has changed since, for their offsets are those of the text before; how they are drawn. */
type Shown = {
  marks: readonly EditorMark[];
  since: ChangeDesc | undefined;
  tags: RangeSet<GutterMarker>;
  drawn: DecorationSet;
};

const setMarks = StateEffect.define<{marks: readonly EditorMark[]; phrases: EditorPhrases}>();

function clipped({from, to}: EditorMark, length: number): {from: number; to: number} {
  const start = Math.max(0, Math.min(from, length));
  return {from: start, to: Math.max(start, Math.min(to, length))};
}

const worst = (marks: readonly EditorMark[]) => (marks.some(({severity}) => severity === 'error') ? 'error' : 'advice');

/** A mark of no length is drawn under the sign before it, or the one behind it. */
function underline(state: EditorState, mark: EditorMark) {
  const {from, to} = clipped(mark, state.doc.length);
  const line = state.doc.lineAt(from);
  const start = from === to && from === line.to ? Math.max(line.from, from - 1) : from;
  const end = Math.max(to, Math.min(start + 1, line.to));
  return end > start ? [Decoration.mark({class: `cm-wave-${mark.severity}`}).range(start, end)] : [];
}

function shown(state: EditorState, marks: readonly EditorMark[], phrases: EditorPhrases): Shown {
  const byLine = new Map<number, EditorMark[]>();
  for (const mark of marks) {
    const line = state.doc.lineAt(clipped(mark, state.doc.length).from).from;
    const inLine = byLine.get(line);
    if (inLine) inLine.push(mark);
    else byLine.set(line, [mark]);
  }
  const lines = [...byLine].sort(([a], [b]) => a - b);
  const grounds = lines.map(([line, inLine]) => Decoration.line({class: `cm-marked-${worst(inLine)}`}).range(line));
  return {
    marks,
    since: undefined,
    tags: RangeSet.of(lines.map(([line, inLine]) => new Tag(inLine, phrases).range(line))),
    drawn: Decoration.set([...grounds, ...marks.flatMap((mark) => underline(state, mark))], true),
  };
}

const field = StateField.define<Shown>({
  create: () => ({marks: [], since: undefined, tags: RangeSet.empty, drawn: Decoration.none}),
  update(value, {effects, docChanged, changes, state}) {
    for (const effect of effects) if (effect.is(setMarks)) return shown(state, effect.value.marks, effect.value.phrases);
    if (!docChanged) return value;
    const since = value.since?.composeDesc(changes.desc) ?? changes.desc;
    return {marks: value.marks, since, tags: value.tags.map(changes), drawn: value.drawn.map(changes)};
  },
  provide: (self) => EditorView.decorations.from(self, ({drawn}) => drawn),
});

/** Where an offset of the text that was judged stands by now. */
function now(state: EditorState, offset: number, side: -1 | 1): number {
  const since = state.field(field).since;
  const within = Math.max(0, Math.min(offset, since?.length ?? state.doc.length));
  return since?.mapPos(within, side) ?? within;
}

/** The change that makes edits, measured in the text that was judged, in the text as it is now. One step of undo. */
export function mending(state: EditorState, edits: readonly TextEdit[]): TransactionSpec {
  const changes = edits.map(({start, end, text}) => {
    const from = now(state, start, -1);
    return {from, to: Math.max(from, now(state, end, 1)), insert: text};
  });
  return {changes, scrollIntoView: true, userEvent: 'input.mend'};
}

/** The range of a mark in the text as it is now. */
export function rangeOfMark(state: EditorState, {from, to}: EditorMark): {from: number; to: number} {
  const start = now(state, from, 1);
  return {from: start, to: Math.max(start, now(state, to, -1))};
}

/** The marks in the line of an offset, those around the offset first. */
export function marksAt(state: EditorState, offset: number): EditorMark[] {
  const line = state.doc.lineAt(offset);
  const inLine = state.field(field).marks.filter((mark) => {
    const {from} = rangeOfMark(state, mark);
    return from >= line.from && from <= line.to;
  });
  const holds = (mark: EditorMark) => {
    const {from, to} = rangeOfMark(state, mark);
    return from <= offset && offset <= to;
  };
  return [...inLine.filter(holds), ...inLine.filter((mark) => !holds(mark))];
}

/** The change that puts marks on the text, in place of those that were there. */
export function marking(marks: readonly EditorMark[], phrases: EditorPhrases): TransactionSpec {
  return {effects: setMarks.of({marks, phrases})};
}

/** A mark in a sentence, as it is heard. */
export function spokenMark({severity, number, message}: EditorMark, phrases: EditorPhrases): string {
  return `${phrases.mark[severity]}${number === undefined ? '' : ` ${number}`}${phrases.colon}${withoutTicks(message)}`;
}

function select(view: EditorView, mark: EditorMark, said?: string): true {
  const {from, to} = rangeOfMark(view.state, mark);
  const effects = said === undefined ? [] : EditorView.announce.of(said);
  view.dispatch({selection: {anchor: from, head: to}, scrollIntoView: true, effects});
  view.focus();
  return true;
}

/** Goes to the mark behind the cursor (`way` 1) or before it (-1), from the last to the first, and reads it out. */
export const goToMark =
  (way: 1 | -1, phrases: EditorPhrases): Command =>
  (view) => {
    const {from} = view.state.selection.main;
    const placed = view.state.field(field).marks.map((mark) => ({mark, at: rangeOfMark(view.state, mark).from}));
    placed.sort((a, b) => (a.at - b.at) * way);
    const next = placed.find(({at}) => (at - from) * way > 0) ?? placed[0];
    return next ? select(view, next.mark, spokenMark(next.mark, phrases)) : false;
  };

/** Numbered tags beside the lines that have marks. A press on one selects what it is about. */
export const markGutter: Extension = [
  field,
  gutter({
    class: 'cm-tags',
    markers: ({state}) => state.field(field).tags,
    domEventHandlers: {
      mousedown(view, block) {
        const [mark] = marksAt(view.state, block.from);
        if (!mark) return false;
        return select(view, mark);
      },
    },
  }),
];
