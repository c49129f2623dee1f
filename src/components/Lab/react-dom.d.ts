/** The only other thing we use of react-dom: see Share/react-dom.d.ts. */
declare module 'react-dom' {
  export function flushSync(change: () => void): void;
}
