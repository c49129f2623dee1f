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
};

/**
 * Words of the prose that speak of lines of the manifest beside them. Pressed, they light those lines and bring them into view;
 * without scripts they are a link to them.
 */
export default function Step({children, listing, number, lines}: Props): ReactNode {
  const {step} = useWords(words);
  const id = stepId(listing, number);
  const isLit = useLitStep() === id;

  function show(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    light(id);
    if (isLit) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    document.getElementById(id)?.scrollIntoView({block: 'nearest', behavior: still ? 'auto' : 'smooth'});
  }

  return (
    <a href={`#${id}`} className={styles.step} data-step={number} aria-current={isLit || undefined} onClick={show}>
      {children}
      <StepTag number={number} lit={isLit} />
      <span className="spoken">{step(number, lines)}</span>
    </a>
  );
}
