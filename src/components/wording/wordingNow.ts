import forms from '@generated/edamame-chapters/default/contested.json';
import {createStorageSlot} from '../storage/slot';
import {type Choices, readChoices, reworded} from './contested';

const slot = createStorageSlot('edamame.words');

/** The reader's words at this moment, for what is not rendered by React. */
export function wordingNow(): {choices: Choices; reword: (text: string) => string} {
  const choices = readChoices(slot.get(), forms);
  return {choices, reword: (text) => reworded(text, forms, choices)};
}

/** Calls `changed` when the reader chooses other words, in this window or in another. */
export function onWording(changed: () => void): () => void {
  return slot.listen(changed);
}
