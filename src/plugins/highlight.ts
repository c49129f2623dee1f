import {createHighlighter, type ThemeRegistration} from 'shiki';
import type {Token, TokenKind} from '../components/Manifest/manifest';

/** Colours that stand for classes: what the reader sees is decided by the stylesheet, for light and dark alike. */
const kinds: Record<string, TokenKind> = {
  '#000001': 'k',
  '#000002': 's',
  '#000003': 'n',
  '#000004': 'c',
  '#000005': 'f',
};

const theme: ThemeRegistration = {
  name: 'classes',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    {settings: {foreground: '#000000'}},
    {scope: ['entity.name.tag', 'support.type.property-name'], settings: {foreground: '#000001'}},
    {scope: ['string', 'string.unquoted.plain.out.yaml', 'keyword.other.back-reference'], settings: {foreground: '#000002'}},
    {scope: ['constant'], settings: {foreground: '#000003'}},
    {scope: ['comment', 'punctuation.definition.comment'], settings: {foreground: '#000004'}},
    {scope: ['entity.name.function', 'entity.name.command', 'support.function'], settings: {foreground: '#000005'}},
  ],
};

export const languages = ['yaml', 'sh', 'json', 'text'] as const;
export type Language = (typeof languages)[number];

const highlighter = createHighlighter({themes: [theme], langs: ['yaml', 'shellscript', 'json']});

/** The lines of a text, cut into classed pieces. Neighbours of one class are joined; plain text needs no pair. */
export async function highlightedLines(source: string, language: Language): Promise<Token[][]> {
  const lang = language === 'sh' ? 'shellscript' : language;
  const {tokens} = (await highlighter).codeToTokens(source, {lang, theme: 'classes'});
  return tokens.map((line) => {
    const pieces: [string, TokenKind | undefined][] = [];
    for (const {content, color} of line) {
      const kind = kinds[color ?? ''];
      const last = pieces.at(-1);
      if (last && (last[1] === kind || content.trim() === '')) last[0] += content;
      else pieces.push([content, kind]);
    }
    return pieces.map(([text, kind]): Token => (kind ? [text, kind] : text));
  });
}
