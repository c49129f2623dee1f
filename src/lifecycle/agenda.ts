/** What is to happen at a time. What was entered first happens first among equals. */
export type Appointment = {at: number; order: number; act: () => void; cancelled: boolean};

/** Times are kept to the millisecond, so that sums of tenths meet. */
export const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** A queue of appointments, earliest first: a binary heap, as a day of restarts makes tens of thousands. */
export class Agenda {
  private heap: Appointment[] = [];
  private entered = 0;

  add(at: number, act: () => void): Appointment {
    const appointment = {at: toMilliseconds(at), order: this.entered++, act, cancelled: false};
    this.heap.push(appointment);
    this.rise(this.heap.length - 1);
    return appointment;
  }

  /** The next one that was not cancelled, taken out. */
  next(): Appointment | undefined {
    for (let first = this.take(); first; first = this.take()) if (!first.cancelled) return first;
    return undefined;
  }

  private take(): Appointment | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first && last && first !== last) {
      this.heap[0] = last;
      this.sink(0);
    }
    return first;
  }

  private rise(from: number): void {
    const {heap} = this;
    const risen = heap[from];
    let at = from;
    while (risen && at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (!above || isBefore(above, risen)) break;
      heap[at] = above;
      at = parent;
    }
    if (risen) heap[at] = risen;
  }

  private sink(from: number): void {
    const {heap} = this;
    const sunk = heap[from];
    let at = from;
    while (sunk) {
      const left = 2 * at + 1;
      let below = heap[left];
      let child = left;
      const right = heap[left + 1];
      if (below && right && isBefore(right, below)) [below, child] = [right, left + 1];
      if (!below || isBefore(sunk, below)) break;
      heap[at] = below;
      at = child;
    }
    if (sunk) heap[at] = sunk;
  }
}

function isBefore(one: Appointment, other: Appointment): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
