import {type RolloutRun, redSeconds, tallyUntil} from './rolloutRun';
import type {Phrases} from './words';

/** A head, and a row for each Pod: what became of the requests that were sent to it. */
export function requestTable({rows, requests, to}: RolloutRun, {table, oldPod, newPod}: Phrases): string[][] {
  const {pod, kind, served, refused, cut, red} = table;
  return [
    [pod, kind, served, refused, cut, red],
    ...rows.map((row) => {
      const tally = tallyUntil(
        requests.filter(({to: uid}) => uid === row.uid),
        to,
      );
      return [
        row.name,
        row.isNew ? newPod : oldPod,
        ...[tally.served, tally.refused, tally.cut, redSeconds({rows: [row]})].map(String),
      ];
    }),
  ];
}
