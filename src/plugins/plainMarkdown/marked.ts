import {code, strong, text} from './nodes';

/** A text of ours in which code stands between backticks and the deciding number between double stars. */
export function marked(words: string) {
  return words
    .split(/(`[^`]*`|\*\*[^*]*\*\*)/)
    .filter(Boolean)
    .map((piece) => {
      if (piece.startsWith('`')) return code(piece.slice(1, -1));
      return piece.startsWith('**') ? strong(text(piece.slice(2, -2))) : text(piece);
    });
}
