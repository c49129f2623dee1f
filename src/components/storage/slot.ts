/** One value that the browser keeps for the reader, as a text. Where it keeps nothing, nothing is there and nothing stays. */
export type StorageSlot = {
  get: () => string | null;
  set: (value: string) => void;
  del: () => void;
  /** Calls back when the value has changed, in this window or another; returns what ends that. */
  listen: (changed: () => void) => () => void;
};

type Kind = 'localStorage' | 'sessionStorage';

/** Browsers tell other windows of a change; this one is told of by us. */
const changes = new EventTarget();

/** Reading `window.localStorage` throws where storage is refused, as in a frame of another site. */
function storageOf(kind: Kind): Storage | undefined {
  try {
    return window[kind];
  } catch {
    return undefined;
  }
}

function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Nothing is touched before a value is asked for, so that a slot can be made on the server, too. */
export function createStorageSlot(key: string, {persistence = 'localStorage'}: {persistence?: Kind} = {}): StorageSlot {
  const storage = () => storageOf(persistence);
  const put = (value: string | null) => {
    if (attempt(() => storage()?.getItem(key) ?? null) === value) return;
    // A storage that is full refuses.
    attempt(() => (value === null ? storage()?.removeItem(key) : storage()?.setItem(key, value)));
    changes.dispatchEvent(new Event(key));
  };
  return {
    get: () => attempt(() => storage()?.getItem(key)) ?? null,
    set: put,
    del: () => put(null),
    listen: (changed) => {
      const fromElsewhere = (event: StorageEvent) => {
        if (event.key === key || event.key === null) changed();
      };
      changes.addEventListener(key, changed);
      window.addEventListener('storage', fromElsewhere);
      return () => {
        changes.removeEventListener(key, changed);
        window.removeEventListener('storage', fromElsewhere);
      };
    },
  };
}
