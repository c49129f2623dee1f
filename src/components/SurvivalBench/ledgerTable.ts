import type {Cell, Ledger, LedgerPod, LedgerRow, Verdict} from '../../lifecycle/ledger';
import type {Phrases} from './words';

/** `91f4…ac1b`: instances of one container differ at the end. */
export function shortId(id: string): string {
  const bare = id.replace(/^.*:\/\//, '');
  return bare.length > 10 ? `${bare.slice(0, 4)}…${bare.slice(-4)}` : bare;
}

/** `00000001-…`: what UIDs differ in here. */
const shortUid = (uid: string): string => `${uid.slice(0, 8)}-…`;

export function valueText({trait}: Pick<LedgerRow, 'trait'>, value: string): string {
  if (trait === 'uid') return shortUid(value);
  return trait === 'container' ? shortId(value) : value;
}

/** What a row is about, in words. */
export function rowTitle({trait, of = '', kind}: LedgerRow, {traits, places}: Phrases): string {
  if (trait !== 'data') return traits[trait](of);
  return kind ? (places[kind]?.(of) ?? of) : of;
}

/** That something has stayed is said in one word of data, in another of a name, and in a third of a count, which may have gone on. */
export function verdictWord({trait, before}: LedgerRow, cell: Cell, {verdicts, sameWord, counts}: Phrases): string {
  if (trait === 'restarts' && cell.verdict === 'replaced') return counts.anew;
  if (trait === 'restarts' && cell.verdict === 'kept' && cell.value !== before) return counts.on;
  return trait !== 'data' && cell.verdict === 'kept' ? sameWord : verdicts[cell.verdict];
}

export const apiText = ({isStored, status}: LedgerPod, {views}: Phrases): string => (isStored ? status : views.noObject);

export function nodeText({running}: LedgerPod, {views}: Phrases): string {
  return running.length > 0 ? views.running(running.join(', ')) : views.nothing;
}

/** What the record says of the processes: something that is not so, or what it has heard long ago. */
export function doubtOf({isStored, running, isHeard, status}: LedgerPod): 'disagree' | 'unseen' | undefined {
  if (isStored ? running.length === 0 && status === 'Running' : running.length > 0) return 'disagree';
  return !isHeard && running.length > 0 ? 'unseen' : undefined;
}

/** What stands below the verdict. */
export function cellText(row: LedgerRow, index: number, {remarks}: Phrases): string {
  const cell = row.cells[index];
  if (!cell) return '';
  if (cell.remark) return remarks[cell.remark];
  return row.trait !== 'data' && cell.value !== undefined ? valueText(row, cell.value) : '';
}

export const isData = ({trait}: LedgerRow): boolean => trait === 'data';

/** What became of each thing for the newest Pod, in a word. */
export function outcomeOf({rows}: Ledger, phrases: Phrases): {label: string; verdict: Verdict; word: string}[] {
  return rows.map((row) => {
    const cell = row.cells.at(-1) ?? {verdict: 'lost'};
    return {label: rowTitle(row, phrases), verdict: cell.verdict, word: verdictWord(row, cell, phrases)};
  });
}
