import {timelineFigure} from '../../../diagram/timelineFigure';
import {momentAt} from '../../../lifecycle/read/momentAt';
import {watchLines} from '../../../lifecycle/read/watchLines';
import {statusOrigin} from '../../../pod/statusOrigin';
import {whyReady, whyRestarts, whyStatus} from '../kubectlWords';
import type {Run} from '../run';
import {whatHappened, whyItHappened} from '../words/sentence';

const languages = ['zh-CN', 'en'] as const;

/** What no reader should ever be told: a value that the words had no answer for. */
const unsaid = /undefined|NaN|Infinity|\bnull\b|\[object|=>/;

/** The texts among these that are not whole. */
export const unwhole = (texts: readonly string[]): string[] => texts.filter((text) => text === '' || unsaid.test(text));

export const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

/** Sentences about the entries of a run that are not whole, in both languages. */
export function faultsSaid({timeline: {entries}}: Pick<Run, 'timeline'>, zero: number): string[] {
  return unwhole(
    entries.flatMap((entry) => [
      ...languages.flatMap((language) => [whatHappened(entry, language, zero), whyItHappened(entry, language, zero)]),
      ...(entry.event ? [entry.event.message] : []),
    ]),
  );
}

/** What is drawn of a run where nobody can see it. */
export function faultsDrawn({lanes, endpoints}: Run, from: number, to: number): string[] {
  return (['wide', 'narrow'] as const).flatMap((layout) => {
    const figure = timelineFigure({lanes, endpoints, from, to}, layout);
    const boxes = [...figure.lanes.flatMap(({bars}) => bars), ...(figure.endpoints?.bars ?? [])].map(({box}) => box);
    const isInside = ({x, y, width, height}: (typeof boxes)[number]) =>
      x >= 0 && x + width <= figure.width && y >= 0 && y + height <= figure.height && width > 0;
    const marks = figure.lanes.flatMap((lane) => lane.marks);
    return [
      ...(numbersIn(figure).every(Number.isFinite) ? [] : [`${layout}: not a number`]),
      ...boxes.filter((box) => !isInside(box)).map((box) => `${layout}: ${JSON.stringify(box)}`),
      ...marks
        .filter(({x, y}) => x < 0 || x > figure.width || y < 0 || y > figure.height)
        .map((mark) => `${layout}: ${JSON.stringify(mark)}`),
    ];
  });
}

/** What is printed or answered at a moment, and is not whole. */
export function faultsPrinted({timeline}: Pick<Run, 'timeline'>, seconds: number): string[] {
  const {pods, events} = momentAt(timeline, seconds);
  const ofPods = pods.flatMap(({pod, row, status}) => {
    const {from, container = ''} = statusOrigin(pod);
    const answers = languages.flatMap((language) => [
      whyReady[language](pod),
      whyRestarts[language],
      whyStatus[language][from](pod, container),
    ]);
    return [...Object.values(row), JSON.stringify(status), ...answers];
  });
  const lines = watchLines(timeline, seconds, 7).flatMap(({row}) => Object.values(row));
  return unwhole([...ofPods, ...lines, ...events.map((event) => JSON.stringify(event))]);
}
