import type {
  AlignType,
  BlockContent,
  Blockquote,
  Code,
  InlineCode,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';

/** Short ways to write the nodes of a Markdown tree. */
export const text = (value: string): Text => ({type: 'text', value});
export const code = (value: string): InlineCode => ({type: 'inlineCode', value});
export const strong = (...children: PhrasingContent[]): Strong => ({type: 'strong', children});
export const link = (url: string, children: PhrasingContent[], title?: string): Link => ({type: 'link', url, title, children});
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children});
export const quote = (...children: BlockContent[]): Blockquote => ({type: 'blockquote', children});
export const fence = (lang: string, value: string, meta?: string): Code => ({type: 'code', lang, meta, value});

export function list(items: BlockContent[][], {ordered = false} = {}): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((children) => ({type: 'listItem', spread: false, children})),
  };
}

export function table(rows: PhrasingContent[][][]): Table {
  const align: AlignType[] = (rows[0] ?? []).map(() => null);
  return {
    type: 'table',
    align,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({type: 'tableCell', children})),
    })),
  };
}
