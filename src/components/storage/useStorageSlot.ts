import {useState, useSyncExternalStore} from 'react';
import {createStorageSlot, type StorageSlot} from './slot';

/** What the browser keeps under a key, and the way to change it; nothing on the server and until the island is alive. */
export function useStorageSlot(key: string): [value: string | null, slot: StorageSlot] {
  const [slot] = useState(() => createStorageSlot(key));
  const value = useSyncExternalStore(slot.listen, slot.get, () => null);
  return [value, slot];
}
