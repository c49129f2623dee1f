/** The part of React's server renderer that the tests use; its own types would be a package of their own. */
declare module 'react-dom/server' {
  import type {ReactNode} from 'react';
  export function renderToStaticMarkup(node: ReactNode): string;
}
