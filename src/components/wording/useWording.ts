import forms from '@generated/edamame-chapters/default/contested.json';
import {useMemo} from 'react';
import {useLanguage, type Words} from '../language/useWords';
import {useStorageSlot} from '../storage/useStorageSlot';
import {type Choices, type Forms, formOf, readChoices, reworded} from './contested';
import {inWords} from './inWords';

export type Wording = {
  forms: Forms;
  choices: Choices;
  /** The form this reader is used to. */
  formOf: (id: string) => string;
  /** A Chinese text of ours in the reader's words. */
  reword: (text: string) => string;
  /** The same for a text in the language of the page: English stays as it is. */
  rewordOwn: (text: string) => string;
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
  const language = useLanguage();
  return {
    forms,
    choices,
    formOf: (id) => formOf(id, forms, choices),
    reword: (text) => reworded(text, forms, choices),
    rewordOwn: (text) => (language === 'en' ? text : reworded(text, forms, choices)),
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

/** The words of a figure in the language of the page, and in those of the reader. */
export function useFigureWords<Phrases>(words: Words<Phrases>): Phrases {
  const language = useLanguage();
  const {choices} = useWording();
  return useMemo(() => {
    const isOurs = language === 'en' || Object.keys(choices).length === 0;
    return isOurs ? words[language] : inWords(words[language], (text) => reworded(text, forms, choices));
  }, [words, language, choices]);
}
