import type {ReactNode} from 'react';
import type {Notice} from './arrival';
import styles from './Playground.module.css';
import type {Phrases} from './words';

type Props = {
  notice: Notice;
  phrases: Phrases;
  /** Puts the reader's own or earlier text back. */
  onBring: () => void;
  /** Asks the address again, and shows what it leads to. */
  onOriginal: () => void;
  /** Throws the earlier text away. */
  onForget: () => void;
  onClose: () => void;
};

/** Where the text came from that the page opened with, or why another one did not come; and what to do about it. */
export function Notices({notice, phrases, onBring, onOriginal, onForget, onClose}: Props): ReactNode {
  const button = (text: string, onClick: () => void, name: string) => (
    <button key={name} type="button" data-notice-button={name} onClick={onClick}>
      {text}
    </button>
  );
  const close = button(phrases.understood, onClose, 'close');
  const [text, buttons] = told();

  function told(): [string, ReactNode[]] {
    const kept = 'keepsOwn' in notice && notice.keepsOwn;
    switch (notice.kind) {
      case 'came': {
        const from = notice.example === undefined ? phrases.cameByLink : phrases.cameByExample(notice.example);
        return kept
          ? [`${from}${phrases.space}${phrases.yoursKept}`, [button(phrases.bringBack, onBring, 'bring'), close]]
          : [from, [close]];
      }
      case 'edited':
        return [phrases.isYours, [button(phrases.itsOwn, onOriginal, 'original'), close]];
      case 'earlier':
        return [
          phrases.earlier,
          [button(phrases.bringBack, onBring, 'bring'), button(phrases.forget, onForget, 'forget'), close],
        ];
      case 'refused':
        return [`${phrases.linkRefused}${phrases.trouble[notice.trouble]}${and(kept)}`, [close]];
      case 'no-example':
        return [`${phrases.noExample(notice.name)}${and(kept)}`, [close]];
      case 'not-fetched': {
        const why = notice.name === undefined ? phrases.linkFailed : phrases.exampleFailed(notice.name);
        return [`${why}${and(kept)}`, [button(phrases.again, onOriginal, 'again'), close]];
      }
    }
  }

  function and(kept: boolean): string {
    return kept ? `${phrases.space}${phrases.keptYours}` : '';
  }

  return (
    <div className={styles.notice} role="status" data-notice={notice.kind}>
      <p>{text}</p>
      <span>{buttons}</span>
    </div>
  );
}
