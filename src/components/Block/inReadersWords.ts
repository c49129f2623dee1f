/** Puts the text of a block into the reader's words; code and formulas stay as they are. */
export function putInReadersWords(block: Element, reword: (text: string) => string): void {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.parentElement?.closest('code, math')) text.nodeValue = reword(text.nodeValue ?? '');
  }
}
