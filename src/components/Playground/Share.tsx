import {type ReactNode, useState} from 'react';
import {useShareMenu} from '../Share/useShareMenu';
import styles from './Playground.module.css';
import type {Phrases} from './words';

type Props = {text: () => string; name: string; phrases: Phrases};

/** A link that carries the whole text: made in the browser, and read there. */
export function Share({text, name, phrases}: Props): ReactNode {
  const {open, menu} = useShareMenu();
  const [said, say] = useState('');

  async function share(button: HTMLElement): Promise<void> {
    try {
      const {payloadOf} = await import('./shareText');
      const payload = payloadOf(text());
      say(payload ? '' : phrases.shareTooLarge);
      if (payload) await open({name: phrases.shareName(name), id: `m=${payload}`, file: 'playground'}, button);
    } catch {
      say(phrases.toolFailed);
    }
  }

  return (
    <>
      <button
        type="button"
        className={styles.primary}
        aria-haspopup="dialog"
        data-tool="share"
        onClick={({currentTarget}) => share(currentTarget)}
      >
        {phrases.tool.share}
      </button>
      <output className={styles.said}>{said}</output>
      {menu}
    </>
  );
}
