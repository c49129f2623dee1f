import type {Curve} from './figure';
import {upperSideAt} from './lyingShell';

export type GrownShell = {left: number; right: number; firstBean: number; centres: number[]; outline: Curve};

type Words = {width: number; baseline: number; middleOf: (shell: GrownShell, stretch: number) => number};

const step = 6;
const most = 400;
/** From the baseline up: the height of the letters and a little air. */
const letters = 17;

/** Both ends of a lying shell grow until the words on the sandbox fit under its upper side. */
export function growShell(
  shellFor: (stretch: number) => GrownShell,
  {width, baseline, middleOf}: Words,
): {shell: GrownShell; middle: number; stretch: number} {
  for (let stretch = 0; ; stretch += step) {
    const shell = shellFor(stretch);
    const middle = middleOf(shell, stretch);
    const fits = [-1, 1].every((side) => upperSideAt(shell.outline, middle + (side * width) / 2) < baseline - letters);
    if (fits || stretch >= most) return {shell, middle, stretch};
  }
}

/** The taller and the wider the outer beans, the more room their corners need in the rounded ends. */
export function roundness(beanHeight: number, beanWidth: number): number {
  return Math.max(0, beanHeight - 104) * 0.24 + Math.max(0, beanWidth - 172) * 0.22;
}
