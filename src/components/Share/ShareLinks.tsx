import {type ReactNode, useState} from 'react';
import {useWords} from '../language/useWords';
import {addressOf, type Place, pageHere} from './place';
import styles from './Share.module.css';
import {useShareMenu} from './useShareMenu';

const words = {
  'zh-CN': {copy: '复制此刻的链接', copied: '已复制', more: '引用、嵌入、二维码'},
  en: {copy: 'Copy link to this state', copied: 'Copied', more: 'Cite, embed, QR code'},
};

/** The link to a figure as it is seen now, in one press; its citations and its QR code in two. */
export default function ShareLinks({place}: {place: Place}): ReactNode {
  const phrases = useWords(words);
  const {open, menu} = useShareMenu();
  const [said, say] = useState('');

  async function copy(button: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(addressOf(place, pageHere()));
      say(phrases.copied);
    } catch {
      await open(place, button, true);
    }
  }

  return (
    <>
      <button type="button" onClick={({currentTarget}) => copy(currentTarget)}>
        {phrases.copy}
      </button>
      <button
        type="button"
        aria-haspopup="dialog"
        data-share-button={place.id}
        onClick={({currentTarget}) => open(place, currentTarget)}
      >
        {phrases.more}
      </button>
      <output className={styles.saidBetween}>{said}</output>
      {menu}
    </>
  );
}
