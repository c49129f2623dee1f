/** How many times at most it is looked whether the page is whole, and how long to wait between, in milliseconds. */
const looks = 80;
const pause = 50;

/**
 * `?print=handout`, `?print=answers` and `?print=chapter` say what is to be printed of a chapter: the style sheet chooses by `data-print`
 * (css/handout.css), and the browser's own dialog opens once the page is whole, with the other language in it if it is read in pairs.
 */
export function printIfAsked(): void {
  const [, sheet] = /[?&]print=(chapter|handout|answers)(?:&|$)/.exec(window.location.search) ?? [];
  if (sheet === undefined) return;
  const {dataset} = document.documentElement;
  dataset.print = sheet;
  const printWhole = (look = 0): void => {
    const isWhole = document.readyState === 'complete' && !('readingPending' in dataset);
    if (isWhole || look === looks) window.print();
    else setTimeout(printWhole, pause, look + 1);
  };
  printWhole();
}
