import {type ReactNode, useState} from 'react';
import {useElementId} from '../island/elementId';
import {useWords} from '../language/useWords';
import {useWording} from './useWording';
import styles from './WordChoice.module.css';
import {words} from './words';

/** Where readers do not agree on a Chinese word: which form would this one like to read? The site follows at once. */
export function WordChoice({id, legend}: {id: string; legend?: string}): ReactNode {
  const phrases = useWords(words);
  const {forms, formOf, choose} = useWording();
  const [isLost, setLost] = useState(false);
  const group = useElementId(`word-${id}-${legend ?? ''}`);
  const offered = forms[id];
  if (!offered) return null;
  return (
    <fieldset className={styles.choice} data-word-choice={id}>
      <legend>{legend ?? phrases.usedTo}</legend>
      {offered.map((form, index) => (
        <label key={form}>
          <input
            type="radio"
            name={group}
            value={form}
            checked={formOf(id) === form}
            onChange={() => setLost(!choose(id, form))}
          />{' '}
          <span lang="zh-CN">{form}</span>
          {index === 0 && <small> {phrases.ours}</small>}
        </label>
      ))}
      <output>{isLost && phrases.notKept}</output>
    </fieldset>
  );
}
