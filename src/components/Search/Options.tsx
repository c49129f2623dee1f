import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {MouseEvent, ReactNode} from 'react';
import {InlineCode} from '../InlineCode/InlineCode';
import {useWords} from '../language/useWords';
import {ConceptName} from './ConceptName';
import type {List} from './combobox';
import {Pieces} from './Pieces';
import {pathOf, type Row, runsOf} from './rows';
import styles from './SearchDialog.module.css';
import {words} from './words';

type Props = {id: string; list: List; onClick: (event: MouseEvent, row: Row) => void; onForget: () => void};

export const optionId = (id: string, place: number): string => `${id}row${place}`;

/** The rows below the text, in groups. Results are links as well, so that they can be copied or opened elsewhere. */
export function Options({id, list, onClick, onForget}: Props): ReactNode {
  const phrases = useWords(words);
  const runs = runsOf(list.rows);
  return (
    <>
      {runs[0]?.group === 'recent' && (
        <button type="button" className={styles.forget} onClick={onForget}>
          {phrases.forget}
        </button>
      )}
      <div role="listbox" id={`${id}list`} className={styles.list} aria-label={phrases.results}>
        {runs.map(({first, rows}) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={first} role="group" aria-labelledby={`${id}group${first}`}>
            <p className={styles.group} id={`${id}group${first}`} role="presentation">
              <GroupName row={rows[0]} />
            </p>
            {rows.map((row, place) => (
              <Option
                key={row.key}
                id={optionId(id, first + place)}
                row={row}
                isChosen={first + place === list.chosen}
                onClick={onClick}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function GroupName({row}: {row: Row | undefined}): ReactNode {
  const {groups, chapter} = useWords(words);
  if (!row) return null;
  if (row.kind !== 'hit') return groups[row.group];
  const {chapter: number, page} = row.hit;
  return number === undefined ? (
    page
  ) : (
    <>
      {chapter(number)} <b>{page}</b>
    </>
  );
}

type OptionProps = {id: string; row: Row; isChosen: boolean; onClick: Props['onClick']};

function Option({id, row, isChosen, onClick}: OptionProps): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const option = {
    role: 'option',
    id,
    className: styles.option,
    tabIndex: -1,
    'aria-selected': isChosen,
    // The focus stays in the text.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: (event: MouseEvent) => onClick(event, row),
  };
  if (row.kind === 'search')
    return (
      <button type="button" {...option}>
        <span className={styles.title}>{row.query}</span>
      </button>
    );
  return (
    <a href={withBaseUrl(pathOf(row))} {...option}>
      <RowWords row={row} />
    </a>
  );
}

function RowWords({row}: {row: Exclude<Row, {kind: 'search'}>}): ReactNode {
  const {kinds} = useWords(words);
  if (row.kind === 'concept')
    return (
      <>
        <span className={styles.tag} data-kind="concept">
          {kinds.concept}
        </span>
        <span className={styles.title}>
          <ConceptName of={row.concept} />
        </span>
        <span className={styles.excerpt}>{row.concept.meaning}</span>
      </>
    );
  if (row.kind === 'field')
    return (
      <>
        <span className={styles.tag} data-kind="field">
          {kinds.field}
        </span>
        <span className={styles.title}>
          <code lang="en">{row.field.path}</code>
        </span>
        <span className={styles.excerpt}>
          <InlineCode text={row.field.says} />
        </span>
      </>
    );
  const {kind, section, page, path, excerpt} = row.hit;
  return (
    <>
      <span className={styles.tag} data-kind={kind}>
        {kinds[kind]}
      </span>
      <span className={styles.title}>
        {kind === 'page' ? page : <Pieces of={section} />}
        {path.length > 0 && <span className={styles.path}>{path.join(' › ')}</span>}
      </span>
      <span className={styles.excerpt} data-two-lines>
        <Pieces of={excerpt} />
      </span>
    </>
  );
}
