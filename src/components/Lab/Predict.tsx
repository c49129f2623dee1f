import type {CSSProperties, ReactNode} from 'react';
import {textWidth} from '../../diagram/textWidth';
import type {LabPhrases} from './labWords';
import styles from './Predict.module.css';

/** `settles`: the moment, in seconds as the reader counts them, at which the answer is seen. */
export type Question = {
  text: string;
  choices: readonly string[];
  answer: string;
  settles?: string;
  /** How a choice is called, where it is kept by an id. Default: by itself. */
  textOf?: (choice: string) => string;
};

/** What a reader who does not want to guess has chosen. */
export const noGuess = '-';

type Props = {
  question: Question;
  guess: string | undefined;
  /** Whether the moment that shows the answer is past. */
  isSettled: boolean;
  onGuess: (guess: string | undefined) => void;
  phrases: LabPhrases;
};

/** A question before the run; what was guessed stays in sight, and stands beside what came of it. */
export function Predict({question, guess, isSettled, onGuess, phrases}: Props): ReactNode {
  const {text, choices, answer, settles, textOf = String} = question;
  const outcome = guess === answer ? phrases.right : phrases.wrong(textOf(answer));
  // Whatever it will be, there is room for it from the beginning: nothing below moves when the answer comes.
  const possible = [
    phrases.right,
    ...choices.map((choice) => phrases.wrong(textOf(choice))),
    settles ? phrases.waitFor(settles) : '',
  ];
  const widest = Math.ceil(Math.max(...possible.map((one) => textWidth(one, 14))));
  return (
    <div className={styles.predict} data-predict>
      <p className={styles.question}>
        <b>{phrases.guess}</b> {text}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className={styles.choices} role="group" aria-label={text}>
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            data-guess={choice}
            aria-pressed={guess === choice}
            onClick={() => onGuess(choice)}
          >
            {guess === choice ? phrases.yourGuess(textOf(choice)) : textOf(choice)}
          </button>
        ))}
        {guess === undefined ? (
          <button type="button" className={styles.quiet} data-guess={noGuess} onClick={() => onGuess(noGuess)}>
            {phrases.noGuess}
          </button>
        ) : (
          <button type="button" className={styles.quiet} onClick={() => onGuess(undefined)}>
            {phrases.again}
          </button>
        )}
      </div>
      <output
        className={styles.outcome}
        style={{'--widest': `${widest}px`} as CSSProperties}
        data-outcome={guess && isSettled ? guess === answer : undefined}
      >
        {guess !== undefined &&
          (isSettled ? (guess === noGuess ? phrases.wrong(textOf(answer)) : outcome) : settles && phrases.waitFor(settles))}
      </output>
    </div>
  );
}
