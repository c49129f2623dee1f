import {type ReactNode, useEffect} from 'react';

/** Tells when all within has come alive: effects run from the inside out. */
export function Alive({onAlive, children}: {onAlive: () => void; children?: ReactNode}): ReactNode {
  useEffect(onAlive, []);
  return children;
}
