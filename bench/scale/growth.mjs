const kib = (bytes) => (bytes / 1024).toFixed(1);

export const columns = [
  'chapters in each language',
  'build time per page, beside the first line that was built',
  'peak memory, GiB',
  'one page, KiB',
  'of it HTML',
  'of it JS',
  'requests',
  'home, KiB',
  'first search: more KiB',
];

/**
 * A line for each size. Of the author's time only the share of one page is told, beside that of the smallest size: 1.00 is exactly linear. What the
 * reader pays is told as it is: it should be the same in every line.
 */
export function growth(measured) {
  const first = measured.find(({seconds}) => seconds);
  const rows = measured.map(({count, seconds, memory, page, home, search}) => [
    count === undefined ? 'the book as it is' : String(count),
    seconds ? (seconds / count / (first.seconds / first.count)).toFixed(2) : '–',
    memory ? (memory / 2 ** 30).toFixed(1) : '–',
    kib(page.bytes),
    kib(page.html),
    kib(page.js),
    String(page.requests),
    kib(home.bytes),
    kib(search.bytes),
  ]);
  return {columns, rows};
}
