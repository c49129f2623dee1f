import {Fragment, type ReactNode} from 'react';
import type {Ledger, LedgerPod, LedgerRow} from '../../lifecycle/ledger';
import {Marked} from '../Lab/Marked';
import {apiText, cellText, doubtOf, isData, nodeText, rowTitle, valueText, verdictWord} from './ledgerTable';
import styles from './SurvivalBench.module.css';
import {VerdictTag} from './VerdictTag';
import type {Phrases} from './words';

type Props = {
  ledger: Ledger;
  /** Of data only what there was is shown, until the reader has guessed. */
  hides: boolean;
  /** The place that the guess is about. */
  asked: string;
  phrases: Phrases;
};

/** Name by name and place by place: what there was before the blow, and what there is now for each Pod that is there. */
export function LedgerTable({ledger, hides, asked, phrases}: Props): ReactNode {
  const {before, pods, rows} = ledger;
  const {table, groups} = phrases;
  const columns = 2 + pods.length;
  const accounts = [
    {title: phrases.views.api, isOfNode: false, was: apiText(before, phrases), now: pods.map((pod) => apiText(pod, phrases))},
    {title: phrases.views.node, isOfNode: true, was: nodeText(before, phrases), now: pods.map((pod) => nodeText(pod, phrases))},
  ];
  const group = (title: string, hint?: string) => (
    <tr className={styles.group}>
      <th scope="colgroup" colSpan={columns}>
        {title}
        {hint && <span className={styles.hint}>{hint}</span>}
      </th>
    </tr>
  );
  const line = (row: LedgerRow) => (
    <tr
      key={`${row.trait}-${row.of ?? ''}`}
      data-row={row.of ? `${row.trait}.${row.of}` : row.trait}
      data-asked={(row.of === asked && isData(row)) || undefined}
    >
      <th scope="row">
        <Marked text={rowTitle(row, phrases)} />
      </th>
      <td className={styles.then}>{isData(row) ? phrases.written : <code>{valueText(row, row.before)}</code>}</td>
      {row.cells.map((cell, index) => (
        <td key={pods[index]?.uid} data-verdict={cell.verdict} data-covered={isData(row) || undefined}>
          <span className={styles.cell}>
            <VerdictTag verdict={cell.verdict} word={verdictWord(row, cell, phrases)} />
            <span className={styles.value}>
              {isData(row) ? cellText(row, index, phrases) : <code>{cellText(row, index, phrases)}</code>}
            </span>
          </span>
        </td>
      ))}
    </tr>
  );
  return (
    <section
      className={styles.ledger}
      aria-label={phrases.ledger}
      tabIndex={0}
      data-hides={hides || undefined}
      data-twins={pods.length > 1 || undefined}
      data-on-paper
    >
      <table data-ledger>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.then}>
              {table.before}
            </th>
            {pods.map(({uid, number, name}) => (
              <th scope="col" key={uid} data-pod-column={number}>
                {number === 1 ? table.hit : table.next(number)}
                <code className={styles.podName}>{name}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group(groups.views)}
          {accounts.map(({title, isOfNode, was, now}) => (
            <tr key={title} data-view>
              <th scope="row">{title}</th>
              <td className={styles.then}>{was}</td>
              {now.map((text, index) => {
                const pod = pods[index];
                return (
                  pod && (
                    <td key={pod.uid} data-doubt={doubtOf(pod)}>
                      {text}
                      {isOfNode && <Doubt pod={pod} phrases={phrases} />}
                    </td>
                  )
                );
              })}
            </tr>
          ))}
          <Fragment key="identity">
            {group(groups.identity)}
            {rows.filter((row) => !isData(row)).map(line)}
          </Fragment>
          <Fragment key="data">
            {group(groups.data, phrases.covered)}
            {rows.filter(isData).map(line)}
          </Fragment>
        </tbody>
      </table>
    </section>
  );
}

/** That the record says otherwise, or that nobody can see it from outside: in words, too. */
function Doubt({pod, phrases: {views}}: {pod: LedgerPod; phrases: Phrases}): ReactNode {
  const doubt = doubtOf(pod);
  return doubt && <span className={styles.doubt}>{views[doubt]}</span>;
}
