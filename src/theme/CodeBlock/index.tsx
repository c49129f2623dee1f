import type {ReactNode} from 'react';

/** Code fences of chapters are listings made at build time; what else the theme would show as code is shown plainly. */
export default function CodeBlock({children}: {children: ReactNode}): ReactNode {
  return (
    <pre>
      <code>{children}</code>
    </pre>
  );
}
