/** The one function of react-dom that we call ourselves; Docusaurus calls the others. */
declare module 'react-dom' {
  export function createPortal(children: import('react').ReactNode, container: Element): import('react').ReactPortal;
}
