import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {type ComponentType, type MouseEvent, type ReactNode, useRef, useState} from 'react';
import {useLanguage} from '../language/useWords';
import {useWording} from '../wording/useWording';
import {isPlain} from './isPlain';
import {lowered} from './lowered';
import styles from './Term.module.css';
import type {CardProps} from './TermCard';

/** `zh` and `en` are put in when the site is built. */
type Props = {id: string; zh: string; en: string; children?: ReactNode};

/** A term at its first use: in both languages, and a link to the concept, which opens in place where scripts run. */
export default function Term({id, zh, en, children}: Props): ReactNode {
  const language = useLanguage();
  const {reword} = useWording();
  const isAlive = useIsBrowser();
  const link = useRef<HTMLAnchorElement>(null);
  const [Card, setCard] = useState<ComponentType<CardProps>>();
  const [isOpen, setOpen] = useState(false);

  /** The card and all it knows are fetched when the first one is opened. If they do not come, the link is followed. */
  async function toggle(event: MouseEvent<HTMLAnchorElement>): Promise<void> {
    if (!isPlain(event)) return;
    event.preventDefault();
    const {href} = event.currentTarget;
    setOpen(!isOpen);
    if (Card || isOpen) return;
    try {
      const {TermCard} = await import('./TermCard');
      setCard(() => TermCard);
    } catch {
      window.location.assign(href);
    }
  }

  const [own, other, otherLanguage] = language === 'en' ? [en, reword(zh), 'zh-CN'] : [reword(zh), en, 'en'];
  const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）'];
  const inText = language === 'en' ? lowered(own) : own;
  const foreign = language === 'en' ? other : lowered(other);
  return (
    <>
      <Link
        ref={link}
        className={styles.term}
        to={`/concepts#${id}`}
        data-term={id}
        data-press
        aria-haspopup={isAlive ? 'dialog' : undefined}
        aria-expanded={isAlive ? isOpen && Card !== undefined : undefined}
        onClick={toggle}
      >
        {children ?? inText}
      </Link>
      {isOpen && Card && <Card id={id} anchor={link} onClose={() => setOpen(false)} />}
      {!children && own.toLowerCase() !== other.toLowerCase() && (
        <span className={styles.other}>
          {open}
          <span lang={otherLanguage}>{foreign}</span>
          {close}
        </span>
      )}
    </>
  );
}
