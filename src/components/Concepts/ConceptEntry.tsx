import {useHistory} from '@docusaurus/router';
import {type MouseEvent, memo, type ReactNode, useEffect, useRef} from 'react';
import {glossary} from '../../book/glossary';
import {type Language, useLanguage, useWords} from '../language/useWords';
import ShareButton from '../Share/ShareButton';
import {isPlain} from '../Term/isPlain';
import {useWording} from '../wording/useWording';
import {WordChoice} from '../wording/WordChoice';
import {ChapterLinks, isTaught} from './ChapterLinks';
import styles from './Concepts.module.css';
import {Confusions} from './Confusions';
import {type Concept, sideOf} from './concept';
import {type OfficialPage, officialPage, officialUrl} from './officialPage';
import {words} from './words';

type Props = {concept: Concept; marked: boolean; shown: boolean};

const both: Language[] = ['zh-CN', 'en'];
const byId = new Map(glossary.map((concept) => [concept.id, concept]));

/** One concept: its names and what it means; folded below, the other language, what it is not, and where more is said. */
export const ConceptEntry = memo(function ConceptEntry({concept, marked, shown}: Props): ReactNode {
  const own = useLanguage();
  const other = own === 'en' ? 'zh-CN' : 'en';
  const phrases = useWords(words);
  const {reword} = useWording();
  const entry = useRef<HTMLLIElement>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const {id, source, zhVerified} = concept;
  const page = officialPage(source);
  const history = useHistory();
  const sides = {'zh-CN': sideOf(concept, 'zh-CN', reword), en: sideOf(concept, 'en', reword)};

  // Whoever comes by a link wants all of it. The page may have been filtered when the browser looked for the entry.
  useEffect(() => {
    if (!marked || !entry.current || !fold.current) return;
    fold.current.open = true;
    fold.current.dataset.opened = '';
    const {top} = entry.current.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight) entry.current.scrollIntoView();
  }, [marked]);

  /** The filter may hide the other entry; without it, the link leads there. */
  function follow(to: string, event: MouseEvent): void {
    if (!document.getElementById(to)?.hidden || !isPlain(event)) return;
    event.preventDefault();
    history.push({...history.location, search: '', hash: `#${to}`});
  }

  const unverified = !zhVerified && <span className={styles.unverified}>{phrases.unverified}</span>;
  const isSameName = sides[own].name.toLowerCase() === sides[other].name.toLowerCase();
  return (
    <li ref={entry} id={id} className={styles.entry} data-marked={marked || undefined} hidden={!shown}>
      <p className={styles.name}>
        <dfn lang={own}>
          <a href={`#${id}`}>{sides[own].name}</a>
        </dfn>{' '}
        {!isSameName && (
          <span lang={other} className={styles.other}>
            {sides[other].name}
          </span>
        )}{' '}
        {unverified}
        <ShareButton place={{name: sides[own].name, id}} />
      </p>
      <p lang={own} className={styles.meaning}>
        {sides[own].meaning}
      </p>
      <details ref={fold} className={styles.more}>
        <summary>
          {phrases.more}
          <span className="spoken">{sides[own].name}</span>
        </summary>
        <div className={styles.fold}>
          <Names side={sides[own]} language={own} />
          <div className={styles.side}>
            <p lang={other}>{sides[other].meaning}</p>
            <Names side={sides[other]} language={other} />
          </div>
          <Confusions
            concept={concept}
            language={own}
            find={(one) => byId.get(one)}
            href={(one) => `#${one}`}
            onFollow={follow}
          />
          <WordChoice id={id} />
          {isTaught(id) && (
            <div className={styles.where}>
              <span>{phrases.taughtIn}</span>
              <ChapterLinks concept={id} />
            </div>
          )}
          <p className={styles.where}>{page && <OfficialLinks page={page} />}</p>
        </div>
      </details>
    </li>
  );
});

/** Other names, and how the name is said. */
function Names({side, language}: {side: ReturnType<typeof sideOf>; language: Language}): ReactNode {
  const phrases = useWords(words);
  if (side.also.length === 0 && !side.say) return null;
  return (
    <p className={styles.names}>
      {side.also.length > 0 && (
        <span>
          {phrases.also} <span lang={language}>{side.also.join(language === 'en' ? ', ' : '、')}</span>
        </span>
      )}
      {side.say && (
        <span>
          {phrases.say} <span lang={language}>{side.say}</span>
        </span>
      )}
    </p>
  );
}

function OfficialLinks({page}: {page: OfficialPage}): ReactNode {
  const {official, languages} = useWords(words);
  const name = page.path.split('/').at(-1);
  return (
    <span>
      {official} <code>{page.at ? `${name}@${page.at}` : name}</code>{' '}
      {both.map((language) => (
        <a key={language} href={officialUrl(page, language)} hrefLang={language}>
          {languages[language]}
        </a>
      ))}
    </span>
  );
}
