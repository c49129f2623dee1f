import {useState} from 'react';
import {useStorageSlot} from '../storage/useStorageSlot';
import {guessesKey, readGuesses, withGuess} from './guesses';

/**
 * What the reader has guessed to a question, kept in the browser alone. On the server and until the page is hydrated nothing has been. Where
 * nothing can be kept the guess holds until the page is left.
 */
export function useGuess(question: string): [guess: string | undefined, put: (guess: string | undefined) => void] {
  const [kept, slot] = useStorageSlot(guessesKey);
  const [here, setHere] = useState<Record<string, string | undefined>>({});
  const guess = question in here ? here[question] : readGuesses(kept)[question];
  return [
    guess,
    (next) => {
      setHere({...here, [question]: next});
      slot.set(withGuess(slot.get(), question, next));
    },
  ];
}
