import {type ReactNode, useEffect, useId, useRef} from 'react';
import styles from './Examples.module.css';
import {type Example, isBroken} from './examples';
import type {Phrases} from './words';

type Props = {examples: readonly Example[]; onPick: (file: string) => void; onClose: () => void; phrases: Phrases};

const nameOf = ({file}: Example): string => file.replace('invalid/', '').replace('.yaml', '');

/** The manifests that can be opened, those of the book first. */
export default function Examples({examples, onPick, onClose, phrases}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const {tool} = phrases;
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const groups = [
    {name: tool.sound, list: examples.filter((one) => !isBroken(one))},
    {name: tool.broken, list: examples.filter(isBroken)},
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      data-examples
      onClose={onClose}
      onClick={({target}) => target === dialog.current && dialog.current?.close()}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={id}>{tool.examples}</h2>
          <button type="button" className={styles.close} aria-label={tool.close} onClick={() => dialog.current?.close()}>
            <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
              <path d="M4 4l10 10M14 4L4 14" />
            </svg>
          </button>
        </div>
        <p className={styles.hint}>{tool.examplesHint}</p>
        {groups.map(({name, list}) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <ul>
              {list.map((example) => (
                <li key={example.file}>
                  <button
                    type="button"
                    data-example={example.file}
                    onClick={() => {
                      dialog.current?.close();
                      onPick(example.file);
                    }}
                  >
                    <code lang="en">{nameOf(example)}</code>
                    <span>{example.note}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </dialog>
  );
}
