import type {ReactNode} from 'react';
import {usePlaygroundUrl} from '../address/usePlaygroundUrl';
import {useRootUrl} from '../address/useRootUrl';
import {CopyButton} from '../Listing/CopyButton';
import listing from '../Listing/Listing.module.css';
import {useWords} from '../language/useWords';
import {Added} from './Added';
import {ListingLines} from './ListingLines';
import {sourceOf} from './ManifestLines';
import type {ListedManifest, StepLines} from './manifest';
import styles from './Steps.module.css';
import {words} from './words';

type Props = {
  manifest: ListedManifest;
  /** Put in when the site is built. */
  id: string;
  steps?: StepLines[];
};

/** A manifest as a listing, to copy, to download and to try out; its lines bear the numbers of the steps in the prose. */
export default function ManifestListing({manifest, id, steps = []}: Props): ReactNode {
  const phrases = useWords(words);
  const {file, lines, added, owner} = manifest;
  const playground = usePlaygroundUrl(file);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const url = `${useRootUrl()}manifests/${file}`;
  return (
    <div className={listing.listing} data-language="yaml" data-manifest={file} id={id}>
      <div className={`${listing.head} ${styles.head}`}>
        <code>{name}</code>
        <span>
          <a href={playground}>{phrases.playground}</a>
          <a href={url} download={name}>
            {phrases.download}
          </a>
          <CopyButton text={sourceOf(lines)} />
        </span>
      </div>
      <ListingLines id={id} lines={lines} steps={steps} />
      {added && <Added lines={added} owner={owner} />}
    </div>
  );
}
