import {createStorageSlot} from '../../components/storage/slot';

const slot = createStorageSlot('edamame.slash');

/** The reader's choice, kept by the search, which has such a key of its own: whether keys that are letters do anything. */
export const letterKeys = (): boolean => slot.get() !== 'off';
