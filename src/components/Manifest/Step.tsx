import type {MouseEvent, ReactNode} from 'react';
import {useWords} from '../language/useWords';
import {light, stepId, useLitStep} from './litStep';
import styles from './Steps.module.css';
import {StepTag} from './StepTag';
import {words} from './words';

type Props = {
  children: ReactNode;
  /** Put in when the site is built: the id of the listing, the number of the step, and its lines, `7–9`. */
  listing: string;
  number: string;
  lines: string;
  /** Of the first words that speak of the step: where its number at the lines leads back to. */
  anchor?: string;
};

/**
 * Words of the prose that speak of lines of the manifest beside them. Pressed, they light those lines and bring them into view;
 * without scripts they are a link to them.
 */
export default function Step({children, listing, number, lines, anchor}: Props): ReactNode {
  const {step} = useWords(words);
  const id = stepId(listing, number);
  const isLit = useLitStep() === id;

  function show(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    light(id);
    if (isLit) return;
    document.getElementById(id)?.scrollIntoView({block: 'nearest'});
  }

  return (
    <a
      id={anchor}
      href={`#${id}`}
      className={styles.step}
      data-step={number}
      data-lines={lines}
      data-press
      aria-current={isLit || undefined}
      onClick={show}
    >
      <span className={styles.said}>{children}</span>
      <StepTag number={number} lit={isLit} />
      <span className="spoken">{step(number, lines)}</span>
    </a>
  );
}
