import {type ReactNode, useState} from 'react';
import type {Lens} from '../../diagram/lens';
import {usePlaygroundUrl} from '../address/usePlaygroundUrl';
import {useRootUrl} from '../address/useRootUrl';
import {isShown} from '../isShown';
import {sourceOf} from '../Manifest/ManifestLines';
import type {Manifest} from '../Manifest/manifest';
import ShareLinks from '../Share/ShareLinks';
import styles from './PodDiagram.module.css';
import type {Phrases} from './words';

type Props = {manifest: Manifest; figureId: string; name: string; query: string; lens: Lens; phrases: Phrases};

/** What a reader can carry away: the link, the manifest, and the drawing as SVG or PNG. */
export function Actions({manifest, figureId, name, query, lens, phrases}: Props): ReactNode {
  const [said, say] = useState('');
  const {actions} = phrases;
  const playgroundUrl = usePlaygroundUrl(manifest.file);
  const manifestUrl = `${useRootUrl()}manifests/${manifest.file}`;

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(actions.copied);
    } catch {
      say(actions.failed);
    }
  }

  async function save(kind: 'svg' | 'png'): Promise<void> {
    const figure = document.getElementById(`figure-${figureId}`);
    const drawing = [...(figure?.querySelectorAll<SVGSVGElement>('svg[data-layout]') ?? [])].find(isShown);
    if (!drawing) return;
    const {saveDrawing} = await import('./saveDrawing');
    await saveDrawing(drawing, kind, manifest.file.replace(/\.yaml$/, ''));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className={styles.actions} role="group" aria-label={actions.more}>
      <a href={playgroundUrl}>{actions.playground}</a>
      <ShareLinks place={{name, id: `figure-${figureId}`, query: {[figureId]: query}, inFull: {[figureId]: query || lens}}} />
      <button type="button" onClick={() => copy(sourceOf(manifest.lines))}>
        {actions.copyManifest}
      </button>
      <a href={manifestUrl} download={manifest.file}>
        {actions.download}
      </a>
      <button type="button" onClick={() => save('svg')}>
        {actions.downloadSvg}
      </button>
      <button type="button" onClick={() => save('png')}>
        {actions.downloadPng}
      </button>
      <output className={styles.said}>{said}</output>
    </div>
  );
}
