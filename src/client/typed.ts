type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Sets a value as a hand does: past the watch that React keeps on what scripts set. */
function setByHand(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const {prototype} = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
}

function tell(field: Field): void {
  if (field instanceof HTMLSelectElement) {
    const [usual] = [...field.options].filter((option) => option.defaultSelected);
    if (usual && !usual.selected) field.dispatchEvent(new Event('change', {bubbles: true}));
  } else if (field.type === 'checkbox' || field.type === 'radio') {
    const {checked, defaultChecked} = field as HTMLInputElement;
    if (checked === defaultChecked || (field.type === 'radio' && !checked)) return;
    (field as HTMLInputElement).checked = defaultChecked;
    field.click();
  } else if (field.value !== field.defaultValue && field.type !== 'file') {
    const {value} = field;
    field.value = field.defaultValue;
    setByHand(field, value);
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
}

/** What a reader has typed, ticked or moved in an island while it slept, it is told of as soon as it is alive. */
export function tellTyped(island: HTMLElement): void {
  for (const field of island.querySelectorAll<Field>('input, textarea, select')) tell(field);
}
