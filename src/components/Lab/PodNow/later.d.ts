/** A part whose code comes later: see components/island/later.tsx. */
declare module '*/PodInside.tsx?later' {
  const PodInside: typeof import('./PodInside').default;
  export default PodInside;
}
