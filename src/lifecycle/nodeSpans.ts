import type {NodeRecord} from './records';
import type {Timeline} from './timeline';

/** What the API server says of a node for a while, and what is true of it. */
export type NodeSpan = {
  from: number;
  to: number;
  says: NodeRecord['ready'] | 'gone';
  truth: 'on' | 'cut-off' | 'off';
};

const saysOf = ({exists, ready}: NodeRecord): NodeSpan['says'] => (exists ? ready : 'gone');

function truthOf({power, connected}: NodeRecord): NodeSpan['truth'] {
  if (power === 'off') return 'off';
  return connected ? 'on' : 'cut-off';
}

/** Every node through time, as the API server has it and as it is. Times are in seconds since the beginning. */
export function nodeSpans({nodes, entries, end}: Timeline): {name: string; spans: NodeSpan[]}[] {
  return nodes.map(({name, track: {seqs, values}}) => {
    const spans: NodeSpan[] = [];
    for (const [index, value] of values.entries()) {
      const from = entries[seqs[index] ?? 0]?.at ?? 0;
      const next = seqs[index + 1];
      const to = next === undefined ? end : (entries[next]?.at ?? end);
      const [says, truth] = [saysOf(value), truthOf(value)];
      const last = spans.at(-1);
      if (last && last.says === says && last.truth === truth) last.to = to;
      else if (from < to) spans.push({from, to, says, truth});
    }
    return {name, spans};
  });
}
