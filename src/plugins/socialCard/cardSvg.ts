import type {Language} from '../../components/language/useWords';
import {beanPath} from '../../diagram/beanPath';
import {curvePath, roundedLine} from '../../diagram/curve';
import type {ContainerBox, PodFigure, PortTab, Thread, VolumeBox} from '../../diagram/figure';
import {podLayout} from '../../diagram/podLayout';
import type {Pod} from '../../pod/pod';
import {lettering, letteringWidth} from './lettering';

export const cardSize = {width: 1200, height: 630};

/** The light colours of src/css/custom.css: a card is a picture and has no dark side. */
const colours = {
  paper: '#fbf8f0',
  ink: '#20251a',
  brand: '#3a661b',
  shell: '#4a7723',
  shellfill: '#d9e9b7',
  cav: '#f6fae9',
  bean: '#bad884',
  beanink: '#1b2a0f',
  beanink2: '#3a4b28',
  bowl: '#2c5f8d',
  bowlfill: '#e3ecf4',
  bowlink: '#17354f',
  wood: '#8a6238',
  woodfill: '#ebd9bd',
  woodink: '#4a3113',
};

const lines: Record<Language, string> = {
  'zh-CN': '讲透 Kubernetes Pod 的双语互动书',
  en: 'An interactive book on Kubernetes Pods, in English and Chinese',
};

const side = 64;
const table = 536;
/** Neither wider nor higher than what stays free beside the title. */
const figureRoom = {width: 600, height: 480, scale: 1.06};
const titleRoom = {width: 476, height: 300, size: 84, lineHeight: 1.32};

/** What a card says beside its figure. A title with several lines is broken already. */
export type CardText = {language: Language; siteTitle: string; title: string[]; chapter?: string};

/** The picture that stands for a page where someone shares a link: its title beside a Pod, on the table. */
export function cardSvg(pod: Pod, {language, siteTitle, title, chapter}: CardText): string {
  const {width, height} = cardSize;
  const figure = podLayout(pod).wide;
  const scale = Math.min(figureRoom.scale, figureRoom.width / figure.width, figureRoom.height / figure.node.y);
  const size = titleSize(title);
  const left = width - side / 2 - (figureRoom.width + figure.width * scale) / 2;
  const top = table - figure.node.y * scale;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${colours.paper}" d="M0 0H${width}V${height}H0Z"/>`,
    `<path fill="${colours.woodfill}" d="M0 ${table}H${width}V${height}H0Z"/>`,
    `<path stroke="${colours.wood}" stroke-width="4" d="M0 ${table}H${width}"/>`,
    lettering([siteTitle, chapter].filter(Boolean).join(' · '), {
      x: side,
      y: 118,
      face: 'display',
      size: 30,
      fill: colours.brand,
    }),
    ...title.map((line, index) => titleLine(line, size, index)),
    lettering(lines[language], {x: side, y: 593, face: 'display', size: 27, fill: colours.woodink}),
    `<g fill="none" transform="translate(${left} ${top}) scale(${scale})">${podSvg(figure)}</g>`,
    '</svg>',
  ].join('');
}

/** The blank half of an opening bracket hangs out, so that the lines begin where one sees them begin. */
function titleLine(line: string, size: number, index: number): string {
  const x = line.startsWith('（') ? side - size / 2 : side;
  const y = 176 + size + index * size * titleRoom.lineHeight;
  return lettering(line, {x, y, face: 'display', size, fill: colours.ink});
}

/** As large as its widest line and the number of its lines allow. */
function titleSize(lines: string[]): number {
  const {width, height, size, lineHeight} = titleRoom;
  const widest = Math.max(...lines.map((line) => letteringWidth(line, 'display', size)));
  return Math.min(size, (size * width) / widest, height / (lines.length * lineHeight));
}

/** A title in the lines that let it be largest; of two ways that are equal, the one with fewer lines. */
export function titleLines(title: string): string[] {
  // A Chinese title may be broken before a bracket, an English one at its spaces.
  const pieces = title.split(/(?=（)|(?<=[a-z,]) /);
  const ways = pieces.slice(1).reduce<string[][]>(
    (found, piece) =>
      found.flatMap((lines) => {
        const joint = piece.startsWith('（') ? '' : ' ';
        return [
          [...lines.slice(0, -1), `${lines.at(-1)}${joint}${piece}`],
          [...lines, piece],
        ];
      }),
    [[pieces[0] ?? '']],
  );
  return ways.reduce((best, way) => {
    const gain = titleSize(way) - titleSize(best);
    return gain > 0.01 || (gain > -0.01 && way.length < best.length) ? way : best;
  });
}

/** The figure as the chapters draw it, less what would be too small to read here. */
function podSvg({shell, ports, containers, threads, volumes}: PodFigure): string {
  return [
    `<path stroke="${colours.shell}" stroke-width="7" stroke-linecap="round" d="${roundedLine(shell.stem, 12)}"/>`,
    `<path fill="${colours.shellfill}" stroke="${colours.shell}" stroke-width="2.5" d="${curvePath(shell.outline)}"/>`,
    `<path fill="${colours.cav}" stroke="${colours.shell}" d="${curvePath(shell.cavity)}"/>`,
    ...ports.map(stalk),
    ...threads.map(thread),
    ...containers.map(bean),
    ...threads.map(pin),
    ...volumes.map(bowl),
    ...ports.map(tab),
  ].join('');
}

function bean(box: ContainerBox): string {
  const shape = beanPath(box, {corner: box.corner, notch: box.role === 'app', flatRight: box.role === 'sidecar'});
  const names = box.nameLines.map(({x, y, text}) =>
    lettering(text, {x, y: y - 6, face: 'mono', size: 24, fill: colours.beanink}),
  );
  const image = box.image && lettering(box.image.text, {...box.image, face: 'mono', size: 16, fill: colours.beanink2});
  return `<path fill="${colours.bean}" stroke="${colours.shell}" stroke-width="1.75" d="${shape}"/>${names.join('')}${image ?? ''}`;
}

const stalk = ({stalk: line}: PortTab): string =>
  line ? `<path stroke="${colours.shell}" stroke-width="1.75" d="M${line.x} ${line.y1}V${line.y2 + 5}"/>` : '';

function tab({x, y, width, height, text}: PortTab): string {
  const word = lettering(text, {
    x: x + width / 2,
    y: y + 17.5,
    face: 'mono',
    size: 16,
    fill: colours.beanink,
    anchor: 'middle',
  });
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${colours.paper}" stroke="${colours.shell}" stroke-width="1.75"/>${word}`;
}

function thread({points, arrow}: Thread): string {
  const head = arrow && `M${arrow.x - 4} ${arrow.y - 7}l4 5l4 -5`;
  return `<path stroke="${colours.bowl}" stroke-width="1.75" d="${roundedLine(points, 8)}${head ?? ''}"/>`;
}

const pin = ({pin: {x, y}, readOnly}: Thread): string =>
  `<circle cx="${x}" cy="${y}" r="4.5" fill="${readOnly ? colours.paper : colours.bowl}" stroke="${colours.bowl}" stroke-width="1.75"/>`;

function bowl({x, y, width, height, name}: VolumeBox): string {
  const [middle, right, base, foot] = [x + width / 2, x + width, y + height - 6, y + height + 6];
  const body = `M${x + 5} ${y + 3}C${x + 8} ${base - 8} ${x + 30} ${base} ${x + 48} ${base}H${right - 48}C${right - 30} ${base} ${right - 8} ${base - 8} ${right - 5} ${y + 3}Z`;
  const stand = `M${middle - 24} ${base}L${middle - 28} ${foot}H${middle + 28}L${middle + 24} ${base}`;
  const rim = `<rect x="${x}" y="${y - 3}" width="${width}" height="6" rx="3"/>`;
  const word = lettering(name.text, {
    x: middle,
    y: name.y + 8,
    face: 'mono',
    size: 20,
    fill: colours.bowlink,
    anchor: 'middle',
  });
  return `<g fill="${colours.bowlfill}" stroke="${colours.bowl}" stroke-width="1.75"><path d="${stand}"/><path d="${body}"/>${rim}</g>${word}`;
}
