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

  private isBefore(one: number, other: number): boolean {
    const [a, b] = [this.heap[one], this.heap[other]];
    if (!a || !b) return Boolean(a);
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  private swap(one: number, other: number): void {
    const [a, b] = [this.heap[one], this.heap[other]];
    if (a && b) [this.heap[one], this.heap[other]] = [b, a];
  }

  private rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(from: number): void {
    for (let at = from; ; ) {
      const left = 2 * at + 1;
      const least = [at, left, left + 1].reduce((best, child) => (this.isBefore(child, best) ? child : best));
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }
}
