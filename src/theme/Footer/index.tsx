import Link from '@docusaurus/Link';
import {ThemeClassNames} from '@docusaurus/theme-common';
import clsx from 'clsx';
import {memo, type ReactNode} from 'react';
import {kubernetesVersion} from '../../book/version';
import {useWords} from '../../components/language/useWords';
import LanguageOffer from '../../islands/LanguageOffer';
import styles from './styles.module.css';

const words = {
  'zh-CN': {
    version: `讲的是 Kubernetes ${kubernetesVersion}`,
    code: '代码 MIT',
    text: '文字和图',
    licence: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
    playground: '试验台',
    concepts: '概念',
    exhibits: '全部图',
    status: '看懂 STATUS',
    howWeKnow: '我们怎么知道的',
    offline: '离线阅读',
  },
  en: {
    version: `Covers Kubernetes ${kubernetesVersion}`,
    code: 'Code: MIT',
    text: 'Text and figures:',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    playground: 'Playground',
    concepts: 'Concepts',
    exhibits: 'All figures',
    status: 'Decode STATUS',
    howWeKnow: 'How we know',
    offline: 'Read offline',
  },
};

/** Which Kubernetes the book speaks of, and what a reader may do with it. On paper, this stays. */
function Footer(): ReactNode {
  const {version, code, text, licence, playground, concepts, exhibits, status, howWeKnow, offline} = useWords(words);
  return (
    <footer className={clsx(ThemeClassNames.layout.footer.container, styles.footer)}>
      <p>
        <span>{version}</span>
        <span>{code}</span>
        <span>
          {text} <a href={licence}>CC BY 4.0</a>
        </span>
        <Link to="/playground">{playground}</Link>
        <Link to="/concepts">{concepts}</Link>
        <Link to="/exhibits">{exhibits}</Link>
        <Link to="/status">{status}</Link>
        <Link to="/how-we-know">{howWeKnow}</Link>
        <Link to="/offline" data-offline>
          {offline}
        </Link>
      </p>
      <LanguageOffer />
    </footer>
  );
}

export default memo(Footer);
