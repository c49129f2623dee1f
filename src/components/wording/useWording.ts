import {useStorageSlot} from '@docusaurus/theme-common';
import forms from '@generated/edamame-chapters/default/contested.json';
import {type Choices, type Forms, formOf, readChoices, reworded} from './contested';

export type Wording = {
  forms: Forms;
  choices: Choices;
  /** The form this reader is used to. */
  formOf: (id: string) => string;
  /** A Chinese text of ours in the reader's words. */
  reword: (text: string) => string;
  /** Says whether the choice could be kept. */
  choose: (id: string, form: string) => boolean;
};

let last: {kept: string | null; choices: Choices} = {kept: null, choices: {}};

/** What was kept is read once, not by every word of a page. */
function choicesOf(kept: string | null): Choices {
  if (last.kept !== kept) last = {kept, choices: readChoices(kept, forms)};
  return last.choices;
}

/** The reader's words. On the server, until the page is hydrated and where nothing can be kept, they are the book's. */
export function useWording(): Wording {
  const [kept, slot] = useStorageSlot('edamame.words');
  const choices = choicesOf(kept);
  return {
    forms,
    choices,
    formOf: (id) => formOf(id, forms, choices),
    reword: (text) => reworded(text, forms, choices),
    choose: (id, form) => {
      const others = Object.entries(choices).filter(([one]) => one !== id);
      const next = form === forms[id]?.[0] ? others : [...others, [id, form]];
      const text = next.length > 0 ? JSON.stringify(Object.fromEntries(next)) : null;
      if (text === null) slot.del();
      else slot.set(text);
      return slot.get() === text;
    },
  };
}
