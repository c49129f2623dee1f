/** Something that takes a while, or none: it calls `done` once, now or later. */
export type Step = (done: () => void) => void;

/** Takes steps one after the other, then calls `done`. Steps that take no time are gone through at once, however many there are. */
export function inTurn(steps: readonly Step[], done: () => void): void {
  let [index, isRunning, goesOn] = [0, false, false];
  const next = () => {
    goesOn = true;
    if (isRunning) return;
    isRunning = true;
    while (goesOn) {
      goesOn = false;
      const step = steps[index++];
      if (step) step(next);
      else done();
    }
    isRunning = false;
  };
  next();
}

/** Takes steps all at the same time, and calls `done` when the last is over. */
export function atOnce(steps: readonly Step[], done: () => void): void {
  let left = steps.length;
  const over = () => {
    left -= 1;
    if (left <= 0) done();
  };
  if (left === 0) over();
  for (const step of steps) step(over);
}
