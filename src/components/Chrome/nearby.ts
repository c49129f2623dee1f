/** A list that is longer is cut: a reader who wants the hundredth chapter searches for it, or goes to the list of all. */
export const longest = 60;

/** Which of `count` things in order to show to one who is at `current` (or at none of them): all, or those around it. */
export function nearby(count: number, current: number): {from: number; to: number} {
  if (count <= longest) return {from: 0, to: count};
  const from = Math.min(Math.max(0, current - longest / 2), count - longest);
  return {from, to: from + longest};
}
