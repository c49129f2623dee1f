import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';
import {mutabilityOf} from '../../book/fields/mutability';
import type {FieldDefault} from '../../pod/fieldDefaults';
import {InlineCode} from '../InlineCode/InlineCode';
import {CopyButton} from '../Listing/CopyButton';
import styles from './FieldExplorer.module.css';
import {FieldPath} from './FieldPath';
import type {FieldFacts, FieldFile, SourceLink} from './facts';
import {ancestors, type FieldNode} from './fieldNodes';
import {otherPlaces} from './fieldSearch';
import type {Loading} from './useFieldFile';
import type {Phrases} from './words';

type Props = {
  /** The whole tree, once it is there. */
  file: FieldFile | undefined;
  loading: Loading;
  onAgain: () => void;
  path: string;
  /** Absent where there is no such field, or none is chosen. */
  node: FieldNode | undefined;
  onSelect: (path: string) => void;
  phrases: Phrases;
};

/** All that is known of the chosen field. */
export function FieldPanel({file, loading, onAgain, path, node, onSelect, phrases}: Props): ReactNode {
  if (path === '') return <p className={styles.hint}>{phrases.hint}</p>;
  if (!node || !file) {
    if (file) return <p className={styles.hint}>{phrases.unknown(path)}</p>;
    if (loading !== 'failed') return <p className={styles.hint}>{phrases.coming}</p>;
    return (
      <p className={styles.hint}>
        {phrases.failed}{' '}
        <button type="button" className={styles.plain} onClick={onAgain}>
          {phrases.again}
        </button>
      </p>
    );
  }
  const {facts, name} = node;
  const change = mutabilityOf(path);
  const elsewhere = otherPlaces(file, node);
  const {rows} = phrases;
  return (
    <>
      <div className={styles.path}>
        <span lang="en">
          {ancestors(path).map((one) => (
            <Fragment key={one}>
              <button type="button" className={styles.plain} onClick={() => onSelect(one)}>
                {one.slice(one.lastIndexOf('.') + 1)}
              </button>
              .<wbr />
            </Fragment>
          ))}
          <b>{name}</b>
        </span>
        <CopyButton text={path} />
      </div>
      {facts.says && (
        <p className={styles.sentence}>
          <InlineCode text={facts.says} />
        </p>
      )}
      <dl className={styles.facts}>
        <Row label={rows.type}>
          <code lang="en">{facts.type}</code>
          <span className={styles.must}>{facts.required ? phrases.required : phrases.optional}</span>
        </Row>
        <Row label={rows.default}>
          <Default found={file.defaults[path]} facts={facts} name={name} phrases={phrases} />
        </Row>
        <Row label={rows.change}>
          <span data-mutability={change}>
            <InlineCode text={phrases.change[change]} />
          </span>
          <Sources links={file.sources?.[change]} phrases={phrases} />
        </Row>
        {facts.gates && (
          <Row label={rows.gate}>
            {facts.gates.map(({name: gate, stages}) => (
              <span key={gate} className={styles.gate}>
                <InlineCode
                  text={phrases.gateOf(
                    gate,
                    stages.map(([stage, from, on]) => phrases.stage(stage, from, on)).join(phrases.between),
                  )}
                />
              </span>
            ))}
            <Sources links={file.sources?.gate} phrases={phrases} />
          </Row>
        )}
        {facts.taught && (
          <Row label={rows.taught}>
            {facts.taught.map(([to, title]) => (
              <Link key={to} to={to} className={styles.taught}>
                {title}
              </Link>
            ))}
          </Row>
        )}
        {elsewhere.length > 0 && (
          <Row label={rows.also}>
            {elsewhere.slice(0, 3).map((one) => (
              <button key={one} type="button" className={styles.plain} lang="en" onClick={() => onSelect(one)}>
                <FieldPath path={one} />
              </button>
            ))}
            {elsewhere.length > 3 && <span>{phrases.more(elsewhere.length - 3)}</span>}
          </Row>
        )}
        {facts.doc && (
          <Row label={rows.reference}>
            <q lang="en">{facts.doc}</q>
          </Row>
        )}
        <Row label={rows.explain}>
          <code lang="en">
            kubectl explain pod.
            <wbr />
            <FieldPath path={path} />
          </code>
        </Row>
      </dl>
    </>
  );
}

function Row({label, children}: {label: string; children: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type DefaultProps = {found: FieldDefault[] | undefined; facts: FieldFacts; name: string; phrases: Phrases};

function Default({found, facts, name, phrases}: DefaultProps): ReactNode {
  if (!found) return <span>{facts.required ? phrases.notFilledIn : phrases.noDefault}</span>;
  const told = found.map(({value, when}) => (when ? phrases.when[when](value) : `\`${value}\``)).join(phrases.or);
  const mode = name === 'defaultMode' ? phrases.octal(`0${Number(found[0]?.value).toString(8)}`) : '';
  return (
    <span>
      <InlineCode text={told + mode} />
    </span>
  );
}

function Sources({links = [], phrases}: {links: SourceLink[] | undefined; phrases: Phrases}): ReactNode {
  if (links.length === 0) return null;
  return (
    <span className={styles.sources}>
      {phrases.sources}
      {links.map(({name, url}, index) => (
        <Fragment key={url}>
          {index > 0 && phrases.comma}
          <a href={url} lang="en">
            {name}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
