import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState} from 'react';
import {kubernetesVersion} from '../../book/version';
import {useLanguage, useWords} from '../language/useWords';
import {type Cited, htmlCitation, isoDate, markdownCitation} from './citation';
import type EmbedView from './EmbedView';
import {embedAddress} from './embedCode';
import {addressOf, inShort, type Place, pageHere} from './place';
import {QrView} from './QrView';
import type {QrCode} from './qrCode';
import styles from './Share.module.css';
import {words} from './words';

type Props = {
  place: Place;
  /** What was pressed: the menu stands by it, and the focus goes back to it. */
  trigger: HTMLElement;
  /** The clipboard has refused the link already. */
  isBlocked?: boolean;
  onClose: () => void;
};

type Kind = 'link' | 'markdown' | 'html';

/** The menu of a place: its link, its citations, its QR code. What one press needs is fetched with that press. */
export default function ShareDialog({place, trigger, isBlocked = false, onClose}: Props): ReactNode {
  const phrases = useWords(words);
  const language = useLanguage();
  const {siteConfig} = useDocusaurusContext();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [address] = useState(() => addressOf(place, pageHere()));
  const [said, say] = useState('');
  const [byHand, setByHand] = useState(isBlocked ? address : '');
  const [qr, setQr] = useState<QrCode>();
  const [isLarge, setLarge] = useState(false);
  const [Embedding, setEmbedding] = useState<typeof EmbedView>();
  /** Where the focus goes when the choices are shown: to the first of them, and to the code's when one comes back from it. */
  const pressed = useRef<'link' | 'qr' | 'embed'>('link');

  useLayoutEffect(() => {
    if (!dialog.current) return;
    if (!dialog.current.open) dialog.current.showModal();
    dialog.current.querySelector<HTMLElement>(`[data-share="${pressed.current}"]`)?.focus();
    // The code makes the menu taller than the room that was left for it where a name or an address is long.
    placeBeside(trigger, dialog.current, qr || Embedding ? 0 : 200);
  }, [trigger, qr, Embedding]);

  const textOf = (kind: Kind): string => {
    if (kind === 'link') return address;
    // The chapter's name is read off the page: whatever shows this menu has one h1.
    const chapter = document.querySelector('main h1')?.textContent ?? '';
    const read = isoDate(new Date());
    const cited: Cited = {
      ...{section: place.name, chapter, site: siteConfig.title, url: address},
      ...{language, version: kubernetesVersion, read},
    };
    return kind === 'markdown' ? markdownCitation(cited) : htmlCitation(cited);
  };

  async function copy(kind: Kind): Promise<void> {
    const text = textOf(kind);
    try {
      await navigator.clipboard.writeText(text);
      setByHand('');
      say(phrases.copied[kind]);
    } catch {
      setByHand(text);
      say('');
    }
  }

  async function showQr(): Promise<void> {
    try {
      const {qrCode} = await import('./qrCode');
      pressed.current = 'qr';
      setQr(qrCode(address));
      say('');
    } catch {
      say(phrases.qrFailed);
    }
  }

  async function showEmbed(): Promise<void> {
    try {
      const {default: View} = await import('./EmbedView');
      pressed.current = 'embed';
      setEmbedding(() => View);
      say('');
    } catch {
      say(phrases.embedFailed);
    }
  }

  const close = () => {
    onClose();
    trigger.focus({preventScroll: true});
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      data-share-menu
      data-large={isLarge || undefined}
      onClose={close}
      // The ground behind the menu is the dialog itself, everything in it is not.
      onClick={({target}) => target === dialog.current && dialog.current?.close()}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={titleId}>{phrases.title}</h2>
          <button type="button" className={styles.close} aria-label={phrases.close} onClick={() => dialog.current?.close()}>
            <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
              <path d="M4 4l10 10M14 4L4 14" />
            </svg>
          </button>
        </div>
        <p className={styles.name}>{place.name}</p>
        {Embedding && (
          <Embedding
            embedIn={(theme) => ({
              src: embedAddress(place, pageHere(), theme) ?? '',
              title: [place.name, siteConfig.title].join(' · '),
              height: heightOf(place.id),
            })}
            back={phrases.back}
            onBack={() => setEmbedding(undefined)}
          />
        )}
        {!Embedding && qr && (
          <QrView
            qr={qr}
            address={address}
            fileName={place.file ?? place.id}
            phrases={phrases}
            isLarge={isLarge}
            onLarge={setLarge}
            onBack={() => {
              setQr(undefined);
              setLarge(false);
            }}
          />
        )}
        {!Embedding && !qr && (
          <>
            <p className={styles.address} lang="en">
              {inShort(address)}
            </p>
            <div className={styles.choices}>
              <button type="button" onClick={() => copy('link')} data-share="link">
                {phrases.copyLink}
              </button>
              <button type="button" onClick={() => copy('markdown')} data-share="markdown">
                {phrases.copyMarkdown}
              </button>
              <button type="button" onClick={() => copy('html')} data-share="html">
                {phrases.copyHtml}
              </button>
              <button type="button" onClick={showQr} data-share="qr">
                {phrases.qr}
              </button>
              {embedAddress(place, pageHere(), 'system') && (
                <button type="button" onClick={showEmbed} data-share="embed">
                  {phrases.embed}
                </button>
              )}
            </div>
            {byHand && <ByHand text={byHand} phrases={phrases} />}
          </>
        )}
        <output className={styles.said}>{said}</output>
      </div>
    </dialog>
  );
}

/** How high an exhibit is here, with the line that stands below it where it stands alone. */
const heightOf = (id: string): number => (document.getElementById(id)?.offsetHeight ?? 600) + 40;

/** The text that could not be put into the clipboard, selected. */
function ByHand({text, phrases}: {text: string; phrases: {blocked: string; text: string}}): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <div className={styles.byHand}>
      <p id={hintId}>{phrases.blocked}</p>
      <textarea ref={area} readOnly rows={3} value={text} aria-label={phrases.text} aria-describedby={hintId} />
    </div>
  );
}

/** Below what was pressed, within the window. On phones the stylesheet puts the menu at the foot of the screen instead. */
function placeBeside(trigger: HTMLElement, dialog: HTMLElement, room: number): void {
  const gap = 8;
  const at = trigger.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = dialog;
  const left = Math.max(gap, Math.min(at.left - gap, document.documentElement.clientWidth - width - gap));
  // The code needs more room than the menu has when it opens.
  const top = Math.max(gap, Math.min(at.bottom + gap, window.innerHeight - height - gap - room));
  dialog.style.setProperty('--left', `${left}px`);
  dialog.style.setProperty('--top', `${top}px`);
}
