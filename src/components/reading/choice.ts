import {createStorageSlot} from '../storage/slot';
import {choiceKey} from './choiceKey';

/** Whether the reader has chosen to read in pairs. The head of every page asks for it, too: see plugins/reading. */
export const choseToPair = (): boolean => createStorageSlot(choiceKey).get() === 'paired';

export function remember(paired: boolean): void {
  const slot = createStorageSlot(choiceKey);
  if (paired) slot.set('paired');
  else slot.del();
}
