/** Word pairs by bars, the two words of a pair by a space: `內存 記憶體|…`. The package gives this file no types. */
declare module 'opencc-js/dict/TWPhrases' {
  const phrases: string;
  export default phrases;
}
