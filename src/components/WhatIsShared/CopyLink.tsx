import {type ReactNode, useState} from 'react';
import styles from './WhatIsShared.module.css';
import type {Phrases} from './words';

type Props = {figureId: string; query: string; phrases: Phrases};

/** The address of the page with this figure in its present state, and nothing else of the page's state. */
export function CopyLink({figureId, query, phrases}: Props): ReactNode {
  const [said, say] = useState('');

  async function copy(): Promise<void> {
    const url = new URL(window.location.href);
    url.search = query ? new URLSearchParams({[figureId]: query}).toString() : '';
    url.hash = `figure-${figureId}`;
    try {
      await navigator.clipboard.writeText(url.href);
      say(phrases.copied);
    } catch {
      say(phrases.failed);
    }
  }

  return (
    <p className={styles.copy}>
      <button type="button" onClick={copy}>
        {phrases.copyLink}
      </button>{' '}
      <output>{said}</output>
    </p>
  );
}
