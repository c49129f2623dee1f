import type {ReactNode} from 'react';
import {BlockTitle} from '../Block/BlockTitle';
import {useWords} from '../language/useWords';
import styles from './MermaidFigure.module.css';

type Props = {title: string; description: string; svg: string; block?: string};

const words = {'zh-CN': {inWords: '文字版'}, en: {inWords: 'In words'}};

/** A diagram drawn when the site was built. Its description stands below it for everybody. */
export default function MermaidFigure({title, description, svg, block}: Props): ReactNode {
  const {inWords} = useWords(words);
  return (
    <figure className={styles.figure} data-mermaid>
      <div
        className={styles.drawing}
        role="img"
        aria-label={`${title}. ${description}`}
        tabIndex={0}
        dangerouslySetInnerHTML={{__html: svg}}
      />
      <figcaption>
        <b>
          <BlockTitle block={block}>{title}</BlockTitle>
        </b>
        <details>
          <summary>{inWords}</summary>
          <p>{description}</p>
        </details>
      </figcaption>
    </figure>
  );
}
