import {type ComponentProps, type ReactNode, useRef} from 'react';
import {useAddressState} from '../address/useAddressState';
import {useReveal} from '../address/useReveal';
import {BlockTitle} from '../Block/BlockTitle';
import {AddressNote} from '../Exhibit/AddressNote';
import {useWords} from '../language/useWords';
import PodDiagram from '../PodDiagram/PodDiagram';
import ShareButton from '../Share/ShareButton';
import {useWording} from '../wording/useWording';
import styles from './PodDiagrams.module.css';
import {useNobodys} from './useNobodys';

type Figure = ComponentProps<typeof PodDiagram> & {title: string};
type Props = {id: string; title: string; number: string; block?: string; figures: Figure[]};

const words = {'zh-CN': {figure: '图', choose: '换一个 Pod'}, en: {figure: 'Figure', choose: 'Choose a Pod'}};

/** Figures of several Pods, one at a time. Which one is in the address: `?show=adapter`, or `?show=adapter.pvc` for two sets of a page. Without scripts, all of them. */
export default function PodDiagrams({id, title, number, block, figures}: Props): ReactNode {
  const phrases = useWords(words);
  const {rewordOwn} = useWording();
  const [show, putShow] = useAddressState('show');
  const shown = show.split('.').filter(Boolean);
  const ids = figures.map((figure) => figure.id);
  const asked = ids.find((one) => shown.includes(one)) ?? '';
  const current = asked || ids[0];
  // The first of a set is what one sees without asking, so it needs no words in the address.
  const choose = (one: string) => {
    const others = shown.filter((name) => !ids.includes(name));
    putShow([...others, ...(one === ids[0] ? [] : [one])].join('.') || null);
  };
  const root = useRef<HTMLElement>(null);
  const nobodys = useNobodys(root, shown);
  useReveal(root, (target) => {
    const hidden = ids.find((one) => target.closest(`#${CSS.escape(`figure-${one}`)}`));
    if (hidden) choose(hidden);
  });

  return (
    <figure ref={root} className={styles.set} data-exhibit="PodDiagrams" id={`figure-${id}`}>
      <figcaption className={styles.caption}>
        <span className={styles.number}>
          {phrases.figure} {number}
        </span>
        <span className={styles.title}>
          <BlockTitle block={block}>{rewordOwn(title)}</BlockTitle>
          <ShareButton place={{name: `${phrases.figure} ${number} ${title}`, id: `figure-${id}`, query: {show: asked}}} />
        </span>
      </figcaption>
      <AddressNote unread={nobodys} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className={styles.choice} role="group" aria-label={phrases.choose}>
        {figures.map((figure) => (
          <button
            key={figure.id}
            type="button"
            aria-pressed={figure.id === current}
            data-show={figure.id}
            onClick={() => choose(figure.id)}
          >
            {rewordOwn(figure.title)}
          </button>
        ))}
      </div>
      {figures.map((figure) => (
        <div key={figure.id} className={styles.one} data-hidden={figure.id !== current || undefined}>
          <PodDiagram {...figure} />
        </div>
      ))}
    </figure>
  );
}
