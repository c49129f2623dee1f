type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a reader has done to a field, and the way to do it again. */
type Done = () => void;

/** Sets a value as a hand does: past the watch that React keeps on what scripts set. */
function setByHand(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const {prototype} = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
}

function chosenAnew(field: HTMLSelectElement): Done | undefined {
  const {selectedIndex} = field;
  const usual = [...field.options].findIndex((option) => option.defaultSelected);
  if (selectedIndex === Math.max(usual, 0)) return undefined;
  return () => {
    field.selectedIndex = selectedIndex;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };
}

function tickedAnew(field: HTMLInputElement): Done | undefined {
  const {checked, defaultChecked} = field;
  if (checked === defaultChecked || (field.type === 'radio' && !checked)) return undefined;
  return () => {
    field.checked = defaultChecked;
    field.click();
  };
}

function typedAnew(field: HTMLInputElement | HTMLTextAreaElement): Done | undefined {
  const {value, defaultValue} = field;
  if (value === defaultValue || field.type === 'file') return undefined;
  return () => {
    // What was typed while it came alive counts as well.
    const typed = field.value === defaultValue ? value : field.value;
    field.value = defaultValue;
    setByHand(field, typed);
    field.dispatchEvent(new Event('input', {bubbles: true}));
  };
}

function doneTo(field: Field): Done | undefined {
  if (field instanceof HTMLSelectElement) return chosenAnew(field);
  return field.type === 'checkbox' || field.type === 'radio' ? tickedAnew(field as HTMLInputElement) : typedAnew(field);
}

/**
 * What a reader has typed, ticked, chosen or moved in an island that sleeps, and does until it is alive. Asked just before that:
 * afterwards, fields differ from what the server wrote for other reasons as well. Returns what tells the island of it.
 */
export function typedIn(island: HTMLElement): () => void {
  const all = new Map<EventTarget, Done>();
  const note = (field: EventTarget | null) => {
    const done = field instanceof HTMLElement && 'value' in field ? doneTo(field as Field) : undefined;
    if (field && done) all.set(field, done);
  };
  const listen = ({target}: Event) => note(target);
  for (const field of island.querySelectorAll<Field>('input, textarea, select')) note(field);
  island.addEventListener('input', listen, true);
  return () => {
    island.removeEventListener('input', listen, true);
    for (const tell of all.values()) tell();
  };
}
