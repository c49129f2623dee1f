import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {useWords} from '../language/useWords';
import {type Embed, embedCode, embedThemes, heightListener, type Theme} from './embedCode';
import {embedWords} from './embedWords';
import styles from './Share.module.css';

type Props = {
  /** The frame in a theme. */
  embedIn: (theme: Theme) => Embed;
  back: string;
  onBack: () => void;
};

/** An exhibit for somebody else's page: its theme, whether its frame follows its height, and the code for both. */
export default function EmbedView({embedIn, back, onBack}: Props): ReactNode {
  const phrases = useWords(embedWords);
  const area = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLSelectElement>(null);
  const hintId = useId();
  const [theme, setTheme] = useState<Theme>('system');
  const [follows, setFollows] = useState(false);
  const [said, say] = useState('');
  useEffect(() => first.current?.focus(), []);
  const embed = embedIn(theme);
  const code = [embedCode(embed), ...(follows ? [heightListener(embed.src)] : [])].join('\n');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      say(phrases.copied);
    } catch {
      area.current?.focus();
      area.current?.select();
      say(phrases.blocked);
    }
  }

  return (
    <div className={styles.embed} data-embed-view>
      <p id={hintId}>{phrases.hint}</p>
      <label>
        {phrases.theme}
        <select ref={first} value={theme} onChange={({currentTarget}) => setTheme(currentTarget.value as Theme)}>
          {embedThemes.map((one) => (
            <option key={one} value={one}>
              {phrases.themes[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={follows} onChange={({currentTarget}) => setFollows(currentTarget.checked)} />
        {phrases.follows}
      </label>
      <textarea ref={area} readOnly rows={6} value={code} aria-label={phrases.code} aria-describedby={hintId} />
      <div className={styles.qrChoices}>
        <button type="button" onClick={copy} data-embed-copy>
          {phrases.copy}
        </button>
        <button type="button" onClick={onBack}>
          {back}
        </button>
      </div>
      <output className={styles.said}>{said}</output>
    </div>
  );
}
