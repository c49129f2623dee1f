/** One command as the shell sees it: its words with quotes taken off, redirections left out. */
export type Command = string[];

const keywords = new Set(['do', 'then', 'else', 'if', 'elif', 'while', 'until', '!', '{', 'time']);

/**
 * The commands of a script, those in `$(…)` included, as far as a book needs it: quotes, escapes, comments, pipes, lists, groups,
 * redirections and the keywords of loops; no here-documents.
 */
export function commandsOf(script: string): Command[] {
  const commands: Command[] = [];
  let words: Command = [];
  let word: string | undefined;
  let at = 0;

  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endCommand = () => {
    endWord();
    while (keywords.has(words[0] ?? '')) words.shift();
    if (words.length > 0) commands.push(withoutRedirections(words));
    words = [];
  };
  const add = (text: string) => {
    word = (word ?? '') + text;
  };
  /** `$(…)`: its commands count, its output is unknown. */
  const substitution = () => {
    const end = closing(script, at + 2);
    const inner = script.slice(at + 2, end);
    if (!inner.startsWith('(')) commands.push(...commandsOf(inner));
    add('$(…)');
    at = end + 1;
  };

  while (at < script.length) {
    const character = script.charAt(at);
    if (script.startsWith('$(', at)) substitution();
    else if (character === "'") {
      const end = script.indexOf("'", at + 1);
      add(script.slice(at + 1, end));
      at = end + 1;
    } else if (character === '"') {
      add('');
      at += 1;
      while (at < script.length && script.charAt(at) !== '"') {
        if (script.startsWith('$(', at)) substitution();
        else if (script.charAt(at) === '\\') {
          add(script.charAt(at + 1));
          at += 2;
        } else {
          add(script.charAt(at));
          at += 1;
        }
      }
      at += 1;
    } else if (character === '\\') {
      if (script.charAt(at + 1) !== '\n') add(script.charAt(at + 1));
      at += 2;
    } else if (character === '#' && word === undefined) {
      const end = script.indexOf('\n', at);
      at = end < 0 ? script.length : end;
    } else if (/[ \t]/.test(character)) {
      endWord();
      at += 1;
    } else if (/[\n;|()]/.test(character) || (character === '&' && !word?.endsWith('>'))) {
      endCommand();
      at += 1;
    } else {
      add(character);
      at += 1;
    }
  }
  endCommand();
  return commands;
}

/** The offset of the bracket that closes one opened before `from`. */
function closing(script: string, from: number): number {
  let depth = 1;
  for (let at = from; at < script.length; at += 1) {
    if (script.charAt(at) === '(') depth += 1;
    if (script.charAt(at) === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return script.length;
}

function withoutRedirections(words: Command): Command {
  return words.filter((word, index) => !/^\d?[<>]/.test(word) && !/^\d?[<>]{1,2}$/.test(words[index - 1] ?? ''));
}
