import type {ReactNode} from 'react';
import {useRootUrl} from '../address/useRootUrl';
import {CodeLines} from '../Listing/CodeLines';
import {CopyButton} from '../Listing/CopyButton';
import listing from '../Listing/Listing.module.css';
import {useWords} from '../language/useWords';
import {sourceOf} from './ManifestLines';
import type {Manifest} from './manifest';

const words = {'zh-CN': {download: '下载'}, en: {download: 'Download'}};

/** A manifest as a listing, to copy and to download. */
export default function ManifestListing({manifest}: {manifest: Manifest}): ReactNode {
  const {download} = useWords(words);
  const {file, lines} = manifest;
  const url = `${useRootUrl()}manifests/${file}`;
  return (
    <div className={listing.listing} data-language="yaml" data-manifest={file}>
      <div className={listing.head}>
        <code>{file}</code>
        <span>
          <a href={url} download={file}>
            {download}
          </a>
          <CopyButton text={sourceOf(lines)} />
        </span>
      </div>
      <CodeLines lines={lines} lang="en" />
    </div>
  );
}
