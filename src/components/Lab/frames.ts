import type {Beat} from '../../lifecycle/beats';

/**
 * The moments for a storyboard: those whose leading entries tell of something new come first, then others, spread over the run; the first and
 * the last are always among them.
 */
export function framesOf(beats: readonly Beat[], count: number): Beat[] {
  if (beats.length <= count) return [...beats];
  const chosen = new Set<Beat>();
  const [first, last] = [beats[0], beats.at(-1)];
  if (first) chosen.add(first);
  if (last) chosen.add(last);
  const seen = new Set([first?.leading.what, last?.leading.what]);
  for (const beat of beats) {
    if (chosen.size >= count) break;
    if (seen.has(beat.leading.what)) continue;
    seen.add(beat.leading.what);
    chosen.add(beat);
  }
  for (let step = 1; chosen.size < count && step < beats.length; step++) {
    const beat = beats[Math.round((step * (beats.length - 1)) / count) % beats.length] ?? beats[step];
    if (beat && !chosen.has(beat)) chosen.add(beat);
    else if (beats[step]) chosen.add(beats[step] as Beat);
  }
  return beats.filter((beat) => chosen.has(beat));
}
