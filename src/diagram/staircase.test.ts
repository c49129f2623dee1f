import {describe, expect, test} from 'vitest';
import {attempts} from '../lifecycle/attempts';
import {restartBackOff} from '../lifecycle/backoff';
import {lyingStaircase, standingStaircase} from './staircase';

const pod = (restartPolicy: string) => ({metadata: {name: 'p'}, spec: {restartPolicy, containers: [{name: 'app'}]}});
const input = (runs: number[], {cap = 300, at = 0, policy = 'Always', exitCode = 1} = {}) => ({
  attempts: attempts(
    pod(policy),
    'app',
    restartBackOff(cap),
    runs.map((seconds) => ({seconds, exitCode})),
  ),
  columns: 11,
  capSeconds: cap,
  at,
});
const crashing = input(Array(11).fill(2));

describe.each([
  ['lying', lyingStaircase, 'height'],
  ['standing', standingStaircase, 'width'],
] as const)('a %s staircase', (_, draw, extent) => {
  test('has a step twice as large as the one before, until the cap', () => {
    const steps = draw(crashing).stairs.map(({step}) => step?.[extent] ?? 0);
    expect(steps[0]).toBe(0);
    expect((steps[4] ?? 0) / (steps[3] ?? 1)).toBeCloseTo(2, 1);
    expect(new Set(steps.slice(6)).size).toBe(1);
  });

  test('has the cap at its full extent, whatever the cap is', () => {
    const largest = (cap: number) =>
      Math.max(...draw(input(Array(11).fill(1), {cap})).stairs.map(({step}) => step?.[extent] ?? 0));
    expect(largest(300)).toBe(largest(7));
  });

  test('has steps behind the playhead spent, and the one under it in part', () => {
    const {stairs} = draw(input(Array(11).fill(2), {at: 2 + 2 + 10 + 2 + 5}));
    expect(stairs[1]?.spent).toEqual(stairs[1]?.step);
    expect(stairs[2]?.spent?.width).toBeCloseTo((stairs[2]?.step?.width ?? 0) / 4, 1);
    expect(stairs[3]?.spent).toBeUndefined();
  });

  test('falls where a run was long enough, and builds again from there', () => {
    const {falls, stairs} = draw(input([1, 1, 1, 1, 601, 1, 1]));
    expect(falls.map(({number}) => number)).toEqual([5]);
    expect(stairs[4]?.step).toBeUndefined();
    expect(stairs[5]?.step).toMatchObject({[extent]: stairs[1]?.step?.[extent]});
  });

  test('says that nothing follows where nothing does', () => {
    expect(draw(input([1, 1], {policy: 'Never'}))).toMatchObject({stairs: {length: 1}, end: {}});
    expect(draw(crashing).end).toBeUndefined();
  });

  test('shows the waits of another run beside it, both in the scale of the larger cap', () => {
    const low = input(Array(11).fill(2), {cap: 60});
    const {ghosts, stairs} = draw({...low, other: crashing});
    const own = (index: number) => stairs[index]?.step?.[extent] ?? 0;
    expect(ghosts[1]?.[extent]).toBe(own(1));
    expect((ghosts[10]?.[extent] ?? 0) / own(10)).toBeCloseTo(5, 1);
    expect(draw(low).ghosts).toEqual([]);
  });

  test('stays within its own bounds, and no two attempts share a place', () => {
    const {width, height, stairs} = draw(crashing);
    for (const {place} of stairs) {
      expect(place.x).toBeGreaterThanOrEqual(0);
      expect(place.x + place.width).toBeLessThanOrEqual(width);
      expect(place.y + place.height).toBeLessThanOrEqual(height);
    }
    expect(new Set(stairs.map(({place}) => `${place.x} ${place.y}`)).size).toBe(11);
  });
});
