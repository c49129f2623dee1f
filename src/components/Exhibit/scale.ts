type Size = {width: number; height: number};

/** The scale at which all of a drawing is in sight. */
export const fitting = (drawing: Size, room: Size): number =>
  Math.min(room.width / drawing.width, room.height / drawing.height);

/** A scale that leaves something to see: from all of it, but no less than its own size where that fits, to eight times. */
export const within = (wanted: number, whole: number): number =>
  Math.min(Math.max(wanted, Math.min(whole, 1)), Math.max(8, whole));

/** A press makes it half as large again, or takes that back. */
export const stepped = (scale: number, by: 1 | -1): number => scale * 1.5 ** by;
