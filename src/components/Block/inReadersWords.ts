/** A block's HTML with its text put into the reader's words; code and formulas stay as they are. */
export function inReadersWords(html: string, reword: (text: string) => string): string {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const texts = document.createTreeWalker(holder.content, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement?.closest('code, math')) text.nodeValue = reword(text.nodeValue ?? '');
  }
  return holder.innerHTML;
}
