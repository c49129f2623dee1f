import {type Beat, noteOf} from '../../lifecycle/beats';

/** So much less does a thing tell each time that it has been told before. */
const worn = 30;

/**
 * The moments for a storyboard, in order: the first, the last of any note, and of the rest those that tell most, where what has been told
 * already tells less.
 */
export function framesOf(beats: readonly Beat[], count: number): Beat[] {
  if (beats.length <= count) return [...beats];
  const chosen = new Set<Beat>();
  const told = new Map<string, number>();
  const choose = (beat: Beat | undefined) => {
    if (!beat || chosen.has(beat)) return;
    chosen.add(beat);
    told.set(beat.leading.what, (told.get(beat.leading.what) ?? 0) + 1);
  };
  const tells = (beat: Beat) => noteOf(beat).loudness - worn * (told.get(beat.leading.what) ?? 0);

  choose(beats[0]);
  choose(beats.findLast((beat) => !noteOf(beat).isQuiet) ?? beats.at(-1));
  while (chosen.size < count) {
    const rest = beats.filter((beat) => !chosen.has(beat));
    choose(rest.reduce((best, beat) => (tells(beat) > tells(best) ? beat : best)));
  }
  return beats.filter((beat) => chosen.has(beat));
}
