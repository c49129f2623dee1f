import {type ReactNode, useEffect, useState} from 'react';
import {useLanguage, useWords} from '../language/useWords';
import {sizeIn} from './size';
import {words} from './words';

/** Both languages as one file, from the root of the site, whichever language asks. */
export const archivePath = '/edamame.zip';

/** The archive is made of the finished pages, so they cannot say how large it is; the server is asked. */
export default function ArchiveLink(): ReactNode {
  const {download} = useWords(words);
  const language = useLanguage();
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    if (window.location.protocol === 'file:') return;
    fetch(archivePath, {method: 'HEAD'})
      .then(({ok, headers}) => ok && setBytes(Number(headers.get('content-length')) || undefined))
      .catch(() => {});
  }, []);
  return (
    <a href={archivePath} download="edamame.zip" data-archive>
      {download}
      {bytes ? ` · ${sizeIn(language, bytes)}` : ''}
    </a>
  );
}
