/**
 * A figure of the project: `group` and `name` say of what, `unit` is ms, bytes, count or share; less is better but for a share. Figures of one
 * machine are compared with those of earlier runs on the same machine, never with another's.
 */

/** Below this much, relative to before, a change says nothing, whatever the earlier runs were like. Bytes and counts do not waver. */
const leastNoise = {ms: 0.15, bytes: 0.002, count: 0, share: 0.005};

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];

/** How far the earlier runs lay apart, relative to their middle; at least what is usual for the unit. Times alone waver. */
export function noiseOf({unit}, earlier) {
  const least = leastNoise[unit];
  if (unit !== 'ms' || earlier.length < 2) return least;
  const center = middle(earlier);
  return center > 0 ? Math.max(least, (Math.max(...earlier) - Math.min(...earlier)) / center) : least;
}

/** The change since the last run, and what it means: `worse` and `better` only beyond noise. */
export function compared(figure, earlier) {
  const before = earlier.at(-1);
  if (before === undefined) return {...figure, verdict: 'new'};
  const change = before === 0 ? (figure.value === 0 ? 0 : Number.POSITIVE_INFINITY) : figure.value / before - 1;
  const isBeyond = Math.abs(change) > noiseOf(figure, earlier);
  const isMore = change > 0;
  const verdict = !isBeyond ? 'same' : isMore === (figure.unit === 'share') ? 'better' : 'worse';
  return {...figure, before, change, verdict};
}

const keyOf = ({group, name}) => `${group} · ${name}`;
const mostRuns = 8;

/** Today's figures beside those of earlier runs; of each run `figures` by key. */
export function comparedAll(figures, runs) {
  return figures.map((figure) =>
    compared(
      figure,
      runs.flatMap((run) => run.figures[keyOf(figure)] ?? []),
    ),
  );
}

/** The history with this run at its end. */
export function withRun(runs, date, figures) {
  return [...runs, {date, figures: Object.fromEntries(figures.map((figure) => [keyOf(figure), figure.value]))}].slice(
    -mostRuns,
  );
}

export function valueText({value, unit}) {
  if (unit === 'bytes') return `${(value / 1024).toFixed(1)} KiB`;
  if (unit === 'ms') return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
  return unit === 'share' ? value.toFixed(3) : String(value);
}

const changeText = ({change, verdict}) => {
  if (verdict === 'new') return 'new';
  if (!Number.isFinite(change)) return 'from 0';
  const percent = `${change > 0 ? '+' : change < 0 ? '−' : ''}${Math.abs(change * 100).toFixed(1)} %`;
  return verdict === 'worse' ? `${percent} ▲ worse` : verdict === 'better' ? `${percent} better` : percent;
};

const width = (text) => Array.from(text).reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
const padded = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));

/** Lines of one table, a heading for each group. */
export function tableOf(all) {
  const lines = [];
  let group = '';
  const longest = Math.max(...all.map(({name}) => width(name)), 10);
  for (const figure of all) {
    if (figure.group !== group) {
      group = figure.group;
      lines.push('', `── ${group}`);
    }
    lines.push(`${padded(figure.name, longest + 2)}${valueText(figure).padStart(12)}  ${changeText(figure)}`.trimEnd());
  }
  return lines;
}
