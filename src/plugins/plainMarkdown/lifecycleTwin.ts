import type {BlockContent} from 'mdast';
import {outcomeOf} from '../../components/LifecycleLab/outcome';
import {stories, storyIds} from '../../components/LifecycleLab/stories';
import type {Phrases} from '../../components/LifecycleLab/words';
import {watchLines} from '../../lifecycle/read/watchLines';
import {simulate} from '../../lifecycle/simulate';
import type {Pod} from '../../pod/pod';
import {marked} from './marked';
import {code, paragraph, strong, table, text} from './nodes';

/** So many lines tell where a story goes. */
const mostLines = 14;

/** Every story with its question and answer, and the lines that somebody would have seen who was watching. */
export function lifecycleTwin(phrases: Phrases, podOf: (manifest: string) => Pod): BlockContent[] {
  const items = storyIds.map((id): BlockContent[] => {
    const {manifest, scenario, ask} = stories[id];
    const timeline = simulate(podOf(manifest), scenario);
    const lines = watchLines(timeline, scenario.untilSeconds ?? 0, 1000).slice(0, mostLines);
    const printed = lines.map(({row: {ready, status, restarts, age}}) =>
      [ready, status, restarts, age].map((cell) => [text(cell)]),
    );
    return [
      paragraph(strong(text(phrases.stories[id].name)), text(` · ${manifest}`)),
      paragraph(...marked(phrases.stories[id].lead)),
      paragraph(text(`${phrases.ask[ask.of](ask.at)} `), code(outcomeOf(timeline, ask))),
      table([['READY', 'STATUS', 'RESTARTS', 'AGE'].map((head) => [text(head)]), ...printed]),
    ];
  });
  return [paragraph(text(phrases.twin.lead)), ...items.flat()];
}
