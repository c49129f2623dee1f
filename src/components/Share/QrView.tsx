import {type ReactNode, useEffect, useRef} from 'react';
import {saveFile} from '../files/saveFile';
import {inShort} from './place';
import type {QrCode} from './qrCode';
import styles from './Share.module.css';

type Props = {
  qr: QrCode;
  address: string;
  fileName: string;
  phrases: Record<'enlarge' | 'shrink' | 'save' | 'back', string> & {qrOf: (address: string) => string};
  isLarge: boolean;
  onLarge: (isLarge: boolean) => void;
  onBack: () => void;
};

/** A QR code with the address below it: dark on light whatever the theme, or phones do not find it. */
export function QrView({qr, address, fileName, phrases, isLarge, onLarge, onBack}: Props): ReactNode {
  const drawing = useRef<SVGSVGElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);

  function save(): void {
    const copy = drawing.current?.cloneNode(true) as SVGSVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', '1024');
    copy.setAttribute('height', '1024');
    copy.removeAttribute('class');
    saveFile(new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'}), `${fileName}-qr.svg`);
  }

  return (
    <div className={styles.qr}>
      <svg ref={drawing} viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={phrases.qrOf(inShort(address))} data-qr>
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p className={styles.address} lang="en">
        {inShort(address)}
      </p>
      <div className={styles.qrChoices}>
        <button ref={first} type="button" onClick={() => onLarge(!isLarge)}>
          {isLarge ? phrases.shrink : phrases.enlarge}
        </button>
        <button type="button" onClick={save}>
          {phrases.save}
        </button>
        <button type="button" onClick={onBack}>
          {phrases.back}
        </button>
      </div>
    </div>
  );
}
