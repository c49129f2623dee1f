/** The middle value; of an even number the lower one of the two, so that it is one that was measured. */
export function median(values) {
  const sorted = values.toSorted ? values.toSorted((a, b) => a - b) : [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** Times of a round mean something beside those of the same round alone: each is divided by that of the yardstick, then the middle is taken. */
export function ratioTo(yardstick, values) {
  return median(values.map((value, round) => value / yardstick[round]));
}

const kib = (bytes) => (bytes / 1024).toFixed(1);

/**
 * Rows of the table: counts as they are, times as ratios. `runs` has for each subject one result of Lighthouse for each round, `wire` the
 * sums of one cold visit.
 */
export function rowsOf(subjects, yardstickName) {
  const yardstick = subjects.find(({name}) => name === yardstickName);
  return subjects.map(({name, wire, runs}) => {
    const times = (key) => runs.map((run) => run[key]);
    const ratio = (key) =>
      ratioTo(
        yardstick.runs.map((run) => run[key]),
        times(key),
      ).toFixed(2);
    return [
      name,
      kib(wire.bytes),
      String(wire.requests),
      kib(wire.html),
      kib(wire.css),
      kib(wire.js),
      String(median(times('score'))),
      ratio('fcp'),
      ratio('lcp'),
      String(median(times('longTasks'))),
      median(times('cls')).toFixed(2),
    ];
  });
}

export const columns = [
  'chapter page, cold, before any interaction',
  'KiB',
  'requests',
  'HTML KiB',
  'CSS KiB',
  'JS KiB',
  'Lighthouse mobile',
  'FCP ÷ Starlight',
  'LCP ÷ Starlight',
  'long tasks',
  'layout shift',
];

/** A table of Markdown. */
export function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`, ...rows.map(line)].join('\n');
}
