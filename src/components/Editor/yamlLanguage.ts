import {foldService, StreamLanguage, type StringStream} from '@codemirror/language';
import {tags} from '@lezer/highlight';

/** `parent`: the column that a block of text must stand further in than. `text`: such a block is open. */
type State = {parent: number; text: boolean; depth: number; quote: string};

type Token = 'key' | 'text' | 'comment' | 'sign' | 'name' | null;

const blockKey = /^(?:(?!\s#).)+?(?=\s*:(?:\s|$))/;
const flowKey = /^[^,{}[\]]+?(?=\s*:(?:[\s,}\]]|$))/;
const blockText = /^(?:(?!\s+(?:#|$)).)+/;
const flowText = /^[^,{}[\]]+?(?=\s*(?:[,{}[\]]|$|\s#))/;

function restOfQuote(stream: StringStream, state: State): Token {
  let escaped = false;
  for (let sign = stream.next(); sign; sign = stream.next()) {
    if (sign === state.quote && !escaped) {
      state.quote = '';
      break;
    }
    escaped = sign === '\\' && state.quote === '"' && !escaped;
  }
  return stream.match(/^\s*:(?:\s|$)/, false) ? 'key' : 'text';
}

function word(stream: StringStream, state: State): Token {
  const column = stream.column();
  const inFlow = state.depth > 0;
  if (!inFlow && stream.match(/^-(?=\s|$)/)) {
    state.parent = column;
    return 'sign';
  }
  if (!inFlow && stream.match(/^[|>][-+0-9]*(?=\s*(?:#|$))/)) {
    state.text = true;
    return 'sign';
  }
  if (stream.match(/^[&*!][^\s,{}[\]]*/)) return 'name';
  const quote = stream.match(/^["']/) ? stream.current() : '';
  if (quote) {
    state.quote = quote;
    const token = restOfQuote(stream, state);
    if (token === 'key' && !inFlow) state.parent = column;
    return token;
  }
  if (stream.match(inFlow ? flowKey : blockKey)) {
    if (!inFlow) state.parent = column;
    return 'key';
  }
  if (stream.match(inFlow ? flowText : blockText)) return 'text';
  stream.next();
  return 'sign';
}

function token(stream: StringStream, state: State): Token {
  if (stream.sol() && state.text) {
    if (stream.indentation() > state.parent || stream.match(/^\s*$/, false)) {
      stream.skipToEnd();
      return 'text';
    }
    state.text = false;
  }
  if (state.quote) return restOfQuote(stream, state);
  if (stream.sol() && stream.match(/^(?:---|\.\.\.)(?=\s|$)|^%.*/)) {
    state.depth = 0;
    return 'comment';
  }
  const isFirst = stream.sol();
  if (stream.eatSpace()) return null;
  if (stream.match(/^#.*/))
    return isFirst || /\s#/.test(stream.string.slice(stream.start - 1, stream.start + 1)) ? 'comment' : 'text';
  if (stream.match(/^[{[]/)) {
    state.depth += 1;
    return 'sign';
  }
  if (stream.match(/^[}\]]/)) {
    state.depth = Math.max(0, state.depth - 1);
    return 'sign';
  }
  if (stream.match(/^[,:](?=\s|$|["'{[\]}])/)) return 'sign';
  return word(stream, state);
}

/**
 * YAML for highlighting, line by line: keys, texts, comments. It is coloured as the listings of the book are, stays right in
 * the lines after a broken one, and is a tenth of a real parser, which would only colour too.
 */
export const yamlLanguage = StreamLanguage.define<State>({
  name: 'yaml',
  startState: () => ({parent: -1, text: false, depth: 0, quote: ''}),
  token,
  tokenTable: {
    key: tags.definition(tags.propertyName),
    text: tags.string,
    comment: tags.lineComment,
    sign: tags.punctuation,
    name: tags.labelName,
  },
  languageData: {commentTokens: {line: '#'}, closeBrackets: {brackets: ['[', '{', '"', "'"]}},
});

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A line folds what stands further in below it; a key also the dashes in its own column. */
export const yamlFolds = foldService.of((state, lineStart, lineEnd) => {
  const line = state.sliceDoc(lineStart, lineEnd);
  const text = line.trimStart();
  if (text === '' || text.startsWith('#')) return null;
  const indent = indentOf(line);
  const isKey = /:\s*(?:#.*)?$/.test(line) && !text.startsWith('- ');
  let end = lineEnd;
  let at = lineEnd + 1;
  const {number} = state.doc.lineAt(lineStart);
  if (number === state.doc.lines) return null;
  for (const below of state.doc.iterLines(number + 1)) {
    const inner = below.trimStart();
    const isIn = indentOf(below) > indent || (isKey && indentOf(below) === indent && /^-(?:\s|$)/.test(inner));
    if (inner !== '' && !isIn) break;
    if (inner !== '') end = at + below.length;
    at += below.length + 1;
  }
  return end > lineEnd ? {from: lineEnd, to: end} : null;
});
