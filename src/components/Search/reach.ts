import type {SearchDialogProps} from './SearchDialog';

type Dialog = (props: SearchDialogProps) => React.ReactNode;

let reached = false;
let code: Promise<Dialog> | undefined;
const listeners = new Set<() => void>();

/** The code of the dialog comes when a reader first reaches for it. What failed to come is asked for anew the next time. */
export function loadDialog(): Promise<Dialog> {
  code ??= import('./SearchDialog').then((module) => module.default);
  code.catch(() => {
    code = undefined;
  });
  return code;
}

function setReached(next: boolean): void {
  reached = next;
  for (const listener of listeners) listener();
}

/** Whether a reader has reached for the search: one dialog for the whole site, whichever pill or key asks for it. */
export const reach = {
  isReached: () => reached,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** On the page of results, the field is there already. */
  open() {
    const field = document.querySelector<HTMLInputElement>('[data-search-field]');
    if (!field) setReached(true);
    field?.focus();
    field?.select();
  },
  close: () => setReached(false),
};
