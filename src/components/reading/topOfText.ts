/** Where the part of the window begins that nothing covers. */
export function topOfText(): number {
  const bars = [...document.querySelectorAll('[data-navbar], [data-reading-bar]')].map((bar) => bar.getBoundingClientRect());
  return Math.max(0, ...bars.filter(({top, height}) => height > 0 && top < 100).map(({bottom}) => bottom));
}
