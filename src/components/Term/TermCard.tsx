import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {createPortal} from 'react-dom';
import {glossary} from '../../book/glossary';
import {ChapterLinks, isTaught} from '../Concepts/ChapterLinks';
import {Confusions} from '../Concepts/Confusions';
import {type Concept, sideOf} from '../Concepts/concept';
import {words as conceptWords} from '../Concepts/words';
import {type Language, useLanguage} from '../language/useWords';
import {useWording} from '../wording/useWording';
import {WordChoice} from '../wording/WordChoice';
import {words as wordingWords} from '../wording/words';
import {isPlain} from './isPlain';
import {placeCard} from './placeCard';
import styles from './TermCard.module.css';
import {words} from './words';

export type CardProps = {id: string; anchor: RefObject<HTMLAnchorElement | null>; onClose: () => void};

const byId = new Map(glossary.map((concept) => [concept.id, concept]));
/** 760 pixels, in letters as style sheets count them (plugins/textSize). */
const narrow = '(max-width: 47.5em)';

/** The concept of a term: a card below its line, or a sheet at the bottom of a phone. Begins in the language of the page. */
export function TermCard({id, anchor, onClose}: CardProps): ReactNode {
  const [isSheet] = useState(() => window.matchMedia(narrow).matches);
  const [shown, show] = useState(id);
  const [language, setLanguage] = useState(useLanguage());
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const concept = byId.get(shown);

  const close = (): void => {
    onClose();
    anchor.current?.focus({preventScroll: true});
  };

  // A sheet covers the page and so is modal; a card leaves the page to be read.
  useLayoutEffect(() => {
    const box = dialog.current;
    if (!box) return;
    if (isSheet) box.showModal();
    else box.open = true;
    box.focus({preventScroll: true});
  }, [isSheet]);

  // Another concept or language has another height.
  useLayoutEffect(() => {
    if (isSheet) return;
    const put = () => {
      const [box, term] = [dialog.current, anchor.current];
      if (!box || !term) return;
      const {clientWidth: width} = document.documentElement;
      const covered = document.querySelector('[data-navbar]')?.getBoundingClientRect().bottom ?? 0;
      box.style.width = `${Math.min(400, width - 32)}px`;
      const place = placeCard([...term.getClientRects()], box.offsetHeight, {width, height: window.innerHeight}, covered);
      box.dataset.side = place.side;
      box.style.left = `${place.left + window.scrollX}px`;
      box.style.top = `${place.top + window.scrollY}px`;
      box.style.setProperty('--arrow', `${place.arrow}px`);
    };
    put();
    window.addEventListener('resize', put);
    return () => window.removeEventListener('resize', put);
  }, [anchor, isSheet, shown, language]);

  useEffect(() => {
    const press = (event: PointerEvent) => {
      const target = event.target as Node;
      const box = dialog.current;
      if (!box || anchor.current?.contains(target)) return;
      const {left, right, top, bottom} = box.getBoundingClientRect();
      const isInside = event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
      // What lies behind a sheet reports the sheet itself.
      if (target === box ? !isInside : !box.contains(target)) onClose();
    };
    const leaveByKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      onClose();
      anchor.current?.focus({preventScroll: true});
    };
    // A sheet that went with the first touch would let the rest of it through to what lies below.
    const sign = isSheet ? 'click' : 'pointerdown';
    document.addEventListener(sign, press as EventListener);
    document.addEventListener('keydown', leaveByKey);
    return () => {
      document.removeEventListener(sign, press as EventListener);
      document.removeEventListener('keydown', leaveByKey);
    };
  }, [anchor, onClose, isSheet]);

  // A link within the card leads on, and be it to another place of this page.
  const history = useHistory();
  useEffect(() => history.listen(onClose), [history, onClose]);

  /** The card stands at the end of the page but belongs to its term: Tab leaves it for what follows the term. */
  function leave(event: KeyboardEvent<HTMLDialogElement>): void {
    if (event.key !== 'Tab' || isSheet) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('a[href], button')];
    const isFirst = document.activeElement === event.currentTarget || document.activeElement === stops[0];
    if (event.shiftKey && isFirst) {
      event.preventDefault();
      close();
    } else if (!event.shiftKey && document.activeElement === stops.at(-1)) close();
  }

  /** Another concept opens in the same card. */
  function follow(to: string, event: MouseEvent): void {
    if (!isPlain(event)) return;
    event.preventDefault();
    show(to);
    dialog.current?.focus({preventScroll: true});
  }

  if (!concept) return null;
  const phrases = words[language];
  return createPortal(
    <dialog
      ref={dialog}
      className={styles.card}
      data-sheet={isSheet || undefined}
      data-term-card={shown}
      aria-labelledby={title}
      lang={language}
      tabIndex={-1}
      onKeyDown={leave}
      onCancel={close}
    >
      <Title id={title} concept={concept} language={language} />
      <button type="button" className={styles.close} aria-label={phrases.close} onClick={close}>
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path d="M4 4l10 10M14 4L4 14" />
        </svg>
      </button>
      <Body concept={concept} language={language} onFollow={follow} />
      <p className={styles.foot}>
        <Link to={`/concepts#${shown}`}>{phrases.entry}</Link>
        <button
          type="button"
          lang={language === 'en' ? 'zh-CN' : 'en'}
          onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
        >
          {phrases.otherLanguage}
        </button>
      </p>
    </dialog>,
    document.body,
  );
}

type PartProps = {concept: Concept; language: Language};

function Title({id, concept, language}: PartProps & {id: string}): ReactNode {
  const {reword} = useWording();
  const zh = reword(concept.zh);
  const [own, other, otherLanguage] = language === 'en' ? [concept.en, zh, 'zh-CN'] : [zh, concept.en, 'en'];
  return (
    <p id={id} className={styles.title}>
      <strong>{own}</strong>
      {own.toLowerCase() !== other.toLowerCase() && (
        <>
          {' '}
          <span lang={otherLanguage}>{other}</span>
        </>
      )}
    </p>
  );
}

function Body({concept, language, onFollow}: PartProps & {onFollow: (id: string, event: MouseEvent) => void}): ReactNode {
  const {forms, reword} = useWording();
  const pageLanguage = useLanguage();
  const phrases = conceptWords[language];
  const {also, meaning} = sideOf(concept, language, reword);
  // How to say a word of one's own language is seldom a question; English names are read by everybody.
  const said = (language === 'en' ? (['en', 'zh-CN'] as const) : (['en'] as const)).flatMap((spoken) => {
    const {say} = sideOf(concept, spoken, reword);
    return say ? [[spoken, say] as const] : [];
  });
  // Where chapters are read in one language, their titles are in it.
  const prefix = pageLanguage === 'en' ? '/en' : '';
  return (
    <>
      <p className={styles.names}>
        {also.length > 0 && (
          <span>
            {phrases.also} {also.join(language === 'en' ? ', ' : '、')}
          </span>
        )}
        {said.map(([spoken, say]) => (
          <span key={spoken}>
            {phrases.say} <span lang={spoken}>{say}</span>
          </span>
        ))}
        {!concept.zhVerified && <span>{phrases.unverified}</span>}
      </p>
      <p className={styles.meaning}>{meaning}</p>
      <Confusions
        concept={concept}
        language={language}
        find={(one) => byId.get(one)}
        href={(one) => `${prefix}/concepts#${one}`}
        onFollow={onFollow}
      />
      {language !== 'en' && forms[concept.id] && (
        <details className={styles.choice}>
          <summary>{wordingWords[language].usedTo}</summary>
          <WordChoice id={concept.id} legend={concept.en} />
        </details>
      )}
      {isTaught(concept.id) && (
        <div className={styles.taught}>
          <span>{phrases.taughtIn}</span>
          <div lang={pageLanguage}>
            <ChapterLinks concept={concept.id} />
          </div>
        </div>
      )}
    </>
  );
}
