import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Finding, Output, Row} from '../../lifecycle/decode/readOutput';
import {type Meaning, printingRules, rulesBehind} from '../../lifecycle/decode/readStatusWord';
import type {Sense} from '../../lifecycle/decode/senses';
import {InlineCode} from '../InlineCode/InlineCode';
import {type Language, useLanguage, useWords} from '../language/useWords';
import {searchPath} from '../Search/searchPath';
import {BookLink, Explanation, FamilyTag} from './Entry';
import {idOf, idOfRule} from './idOf';
import {type LabPath, type LabState, labOf, labOfProgress, labsOfCode, labsOfInit, pathOfLab} from './labs';
import {placesOf, type Section, sectionOf} from './links';
import {Rows} from './Rows';
import styles from './StatusDecoder.module.css';
import {words} from './words';
import {exitCodeSays, signalSays} from './words/exitCode';
import type {Explained} from './words/explained';
import {explain} from './words/explanations';

type Props = {text: string; output: Output};

/** What was read, word by word; the count is spoken when it changes. */
export function Findings({text, output: {rows, findings, notes}}: Props): ReactNode {
  const phrases = useWords(words);
  const isEmpty = text.trim() === '';
  const [row] = rows;
  return (
    <section className={styles.found} aria-labelledby="found" data-found={findings.length}>
      <h2 id="found">{phrases.found}</h2>
      <p role="status" className={styles.small}>
        {isEmpty ? phrases.nothingYet : findings.length > 0 ? phrases.count(findings.length, rows.length) : phrases.nothing}
        {!isEmpty && findings.length === 0 && (
          <>
            {' '}
            <Link to={searchPath(text)}>{phrases.search(shortened(text))}</Link>
          </>
        )}
      </p>
      {rows.length > 0 && <Rows rows={rows} linkOf={(status) => `#${idOfFinding(findings, status)}`} />}
      {findings.map((finding, index) => (
        <FindingEntry
          key={[finding.place, finding.text, finding.value].join(' ')}
          finding={finding}
          id={`found-${index + 1}`}
        />
      ))}
      {notes.length > 0 && (
        <div className={styles.together}>
          <h3>{phrases.together}</h3>
          <ul>
            {notes.map(({note, pods}) => (
              <li key={note} data-note={note}>
                <InlineCode text={phrases.notes[note]} />
                <Pods pods={pods} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {row && <Columns row={row} />}
    </section>
  );
}

/** The place on the page where the word of a row is explained. */
const idOfFinding = (findings: readonly Finding[], status: string): string =>
  `found-${findings.findIndex(({place, text}) => place === 'STATUS' && text === status) + 1}`;

const shortened = (text: string): string => {
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('');
};

const mostNamed = 4;

function Pods({pods}: {pods: readonly string[]}): ReactNode {
  const phrases = useWords(words);
  if (pods.length === 0) return null;
  const named = pods.slice(0, mostNamed);
  return <small className={styles.pods}>{phrases.said(named, pods.length - named.length)}</small>;
}

type Told = {explained: Explained; section: Section; lab?: LabPath | undefined};

/** What is told of a meaning, in the language of the page. */
function toldOf(meaning: Meaning, place: Finding['place'], language: Language): Told {
  const phrases = words[language];
  switch (meaning.is) {
    case 'sense':
      return {explained: explain(meaning.sense)[language], section: sectionOf(meaning.sense), lab: labOf(meaning.sense)};
    case 'progress':
      return {
        explained: {says: phrases.progress(meaning.passed, meaning.all), next: phrases.progressNext},
        section: placesOf.progress,
        lab: pathOfLab(labOfProgress),
      };
    case 'signal':
      return {explained: {says: signalSays(meaning.signal)[language]}, section: placesOf.exitCode};
    case 'exit-code': {
      const said = exitCodeSays(meaning.code)[language];
      const says = place === 'exit-code' ? said : `${phrases.exitCodeInStatus}${language === 'en' ? ' ' : ''}${said}`;
      const lab = labsOfCode[meaning.code];
      return {explained: {says}, section: placesOf.exitCode, lab: lab && pathOfLab(lab)};
    }
    case 'out-of':
      return {explained: {says: phrases.outOf(meaning.resource), next: phrases.outOfNext}, section: placesOf.outOf};
    case 'unknown':
      return {explained: {says: phrases.unknown(meaning.nearest?.word)}, section: placesOf.rules};
  }
}

function FindingEntry({finding, id}: {finding: Finding; id: string}): ReactNode {
  const {place, text, meaning, init, value, pods} = finding;
  const phrases = useWords(words);
  const language = useLanguage();
  const {explained, section, lab} = toldOf(meaning, place, language);
  const family = meaning.is === 'sense' ? meaning.sense.family : meaning.is === 'unknown' ? 'unknown' : 'pattern';
  return (
    <article id={id} className={styles.finding} data-finding={text} data-meaning={meaning.is} data-place={place}>
      <h3>
        <code lang="en">{value ? `${text} = ${value}` : text}</code> <FamilyTag family={family} />
      </h3>
      <p className={styles.where}>
        <span>{phrases.places[place]}</span>
        {(place === 'STATUS' || init) && <RuleLinks finding={finding} />}
        <Pods pods={pods} />
      </p>
      {init && (
        <p>
          <InlineCode text={phrases.init} />
        </p>
      )}
      {meaning.is === 'unknown' && meaning.nearest && (
        <p>
          <a href={`#${idOf(meaning.nearest)}`} lang="en">
            {meaning.nearest.word}
          </a>
        </p>
      )}
      <Explanation
        explained={explained}
        section={init && meaning.is === 'sense' ? placesOf.init : section}
        lab={init && meaning.is === 'sense' ? labInInit(meaning.sense) : lab}
      />
    </article>
  );
}

function labInInit({word}: Sense): LabPath | undefined {
  const state = (labsOfInit as Record<string, LabState | undefined>)[word];
  return state && pathOfLab(state);
}

function RuleLinks({finding}: {finding: Finding}): ReactNode {
  const phrases = useWords(words);
  const rules = rulesBehind(finding);
  const numbers = rules.map((rule) => printingRules.indexOf(rule) + 1);
  const [first] = rules;
  return <a href={`#${first && idOfRule(first)}`}>{phrases.byRule(numbers)}</a>;
}

/** READY, RESTARTS and AGE of the first row, read out. */
function Columns({row: {name, ready, restarts, age}}: {row: Row}): ReactNode {
  const phrases = useWords(words);
  return (
    <div className={styles.columns}>
      <h3>
        {phrases.columns}
        {name !== undefined && (
          <>
            {' '}
            <small lang="en">{name}</small>
          </>
        )}
      </h3>
      <dl>
        <Column head="READY" text={ready.text} says={phrases.ready(ready.ready, ready.all)} section={placesOf.ready} />
        {restarts && (
          <Column
            head="RESTARTS"
            text={restarts.text}
            says={phrases.restarts(restarts.count, restarts.agoSeconds)}
            section={placesOf.restarts}
          />
        )}
        {age && <Column head="AGE" text={age.text} says={phrases.age(age.text, age.seconds)} section={placesOf.age} />}
      </dl>
    </div>
  );
}

function Column({head, text, says, section}: {head: string; text: string; says: string; section: Section}): ReactNode {
  return (
    <div data-column={head}>
      <dt lang="en">
        {head} <code>{text}</code>
      </dt>
      <dd>
        <InlineCode text={says} /> <BookLink section={section} />
      </dd>
    </div>
  );
}
