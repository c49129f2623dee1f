import type {Ledger, LedgerPod, LedgerRow, Verdict} from '../../lifecycle/ledger';
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

/** Whether something has stayed is said in another word of data than of a name. */
export const verdictWord = (trait: LedgerRow['trait'], verdict: Verdict, {verdicts, sameWord}: Phrases): string =>
  trait !== 'data' && verdict === 'kept' ? sameWord : verdicts[verdict];

export const apiText = ({isStored, status}: LedgerPod, {views}: Phrases): string => (isStored ? status : views.noObject);

export function nodeText({running}: LedgerPod, {views}: Phrases): string {
  return running.length > 0 ? views.running(running.join(', ')) : views.nothing;
}

/** The record and the processes tell two stories. */
export function disagrees({isStored, running, isHeard, status}: LedgerPod): boolean {
  if (!isStored) return running.length > 0;
  return (running.length === 0 && status === 'Running') || (!isHeard && running.length > 0);
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
    const verdict = row.cells.at(-1)?.verdict ?? 'lost';
    return {label: rowTitle(row, phrases), verdict, word: verdictWord(row.trait, verdict, phrases)};
  });
}
