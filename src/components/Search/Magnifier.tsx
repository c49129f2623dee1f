import type {ReactNode} from 'react';

export function Magnifier(): ReactNode {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <circle cx="7.75" cy="7.75" r="5.75" />
      <path d="M12 12L16.5 16.5" strokeLinecap="round" />
    </svg>
  );
}
