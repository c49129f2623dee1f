import {saveFile} from '../files/saveFile';

/** The properties that make the drawing look as it does; the saved file has no stylesheet to ask. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
];

/** The drawing as a file of its own: looks written out, on the ground it stood on. */
function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const computed = getComputedStyle(originals[index] as Element);
    element.setAttribute('style', looks.map((look) => `${look}:${computed.getPropertyValue(look)}`).join(';'));
    element.removeAttribute('class');
  });
  const {width, height} = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(drawing).getPropertyValue('--surface'));
  copy.querySelector('defs')?.after(ground);
  return new XMLSerializer().serializeToString(copy);
}

async function asPng(svg: string, {width, height}: {width: number; height: number}): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = 2;
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser could not draw the PNG'))), 'image/png');
  });
}

/** Saves a drawing as it is seen now, lens and selection included. */
export async function saveDrawing(drawing: SVGSVGElement, kind: 'svg' | 'png', name: string): Promise<void> {
  const svg = standalone(drawing);
  const blob = kind === 'svg' ? new Blob([svg], {type: 'image/svg+xml'}) : await asPng(svg, drawing.viewBox.baseVal);
  saveFile(blob, `${name}.${kind}`);
}
