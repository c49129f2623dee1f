/**
 * What a controller remembers of a thing for as long as a run lasts, and nobody else sees: timers, what it has said already. It hangs on the
 * thing itself, so one run knows nothing of another.
 */
export function remembers<Thing extends object, Memory>(first: (thing: Thing) => Memory): (thing: Thing) => Memory {
  const memories = new WeakMap<Thing, Memory>();
  return (thing) => {
    const known = memories.get(thing);
    if (known !== undefined) return known;
    const memory = first(thing);
    memories.set(thing, memory);
    return memory;
  };
}
